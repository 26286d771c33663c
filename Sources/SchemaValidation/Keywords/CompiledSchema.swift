import StrictJSON

/// The keywords of one schema, read and in the order in which they are checked.
struct CompiledSchema {
    var rules: [SchemaRule] = []
    /// Whether null satisfies the schema, whatever it says otherwise (OpenAPI 3.0, `nullable`).
    var isNullable = false
    /// Whether a keyword needs to know what the others have looked at.
    var needsEvaluated = false
}

/// A keyword with what it demands.
struct SchemaRule {
    let keyword: String
    let check: SchemaCheck
}

/// What keywords demand, by the kinds of their checks. Keywords that work together are one check.
enum SchemaCheck {
    /// Nothing: the schema is `false`.
    case never
    case types([SchemaTypeName])
    case constant(JSONValue)
    case enumeration(ordered: [JSONValue], values: Set<JSONValue>)
    case bound(NumberBound)
    case multiple(of: JSONNumber)
    /// How many code points, elements or properties a value has.
    case count(of: JSONKind, CountBound)
    case uniqueItems
    case pattern(String, Pattern)
    case format(SchemaFormat)

    case required([String])
    case dependentRequired([(key: String, required: [String])])
    case properties(ObjectProperties)
    case propertyNames(SchemaNode)
    case dependentSchemas([(key: String, schema: SchemaNode)])
    case items(prefix: [SchemaNode], rest: SchemaNode?)
    case contains(SchemaNode, CountBound)
    case unevaluatedProperties(SchemaNode)
    case unevaluatedItems(SchemaNode)

    case allOf([SchemaNode])
    case anyOf([SchemaNode])
    case oneOf([SchemaNode])
    case not(SchemaNode)
    case conditional(if: SchemaNode, then: SchemaNode?, else: SchemaNode?)
    case reference(SchemaNode)
    case dynamicReference(SchemaNode, anchor: String?)
    /// A keyword that cannot be checked.
    case unchecked(UncheckedKeyword.Reason)
}

/// The names that `type` may have.
package enum SchemaTypeName: String, Sendable, Hashable, CaseIterable {
    case null, boolean, object, array, number, integer, string
}

/// The least and the greatest count that is allowed.
struct CountBound {
    var minimum: Int?
    var maximum: Int?
}

/// What `properties`, `patternProperties` and `additionalProperties` say together.
struct ObjectProperties {
    var named: [ExactText: SchemaNode] = [:]
    var patterns: [(pattern: Pattern, schema: SchemaNode)] = []
    /// Whether a pattern could not be read, so that what is additional is not known.
    var hasUnreadPatterns = false
    var additional: SchemaNode?

    /// The schemas for the value of a key.
    func schemas(of key: String) -> [SchemaNode] {
        let matching = patterns.filter { $0.pattern.matches(key) == true }.map(\.schema)
        let known = [named[ExactText(key)]].compactMap { $0 } + matching
        return known.isEmpty ? [additional].compactMap { $0 } : known
    }
}
