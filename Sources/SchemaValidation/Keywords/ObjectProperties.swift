import StrictJSON

/// The combination of `properties`, `patternProperties` and `additionalProperties`.
struct ObjectProperties {
    var named: [ExactText: SchemaNode] = [:]
    var patterns: [(pattern: Pattern, schema: SchemaNode)] = []
    /// Whether a pattern could not be parsed, so that additional properties cannot be determined.
    var hasUnreadPatterns = false
    var additional: SchemaNode?

    /// The schemas for the value of a key.
    func schemas(of key: String) -> [SchemaNode] {
        let matching = patterns.filter { $0.pattern.matches(key) == true }.map(\.schema)
        let known = [named[ExactText(key)]].compactMap { $0 } + matching
        return known.isEmpty ? [additional].compactMap { $0 } : known
    }
}
