import SchemaValidation
import StrictJSON

/// The definitions whose enums must not be opened: a schema of `not`, `if` or `contains` applies them,
/// directly or through others, so that more values would be refused if they accepted more.
struct ClosedDefinitions {
    private(set) var names: Set<String> = []

    /// The keywords whose schemas are conditions.
    static let conditions: Set<String> = ["not", "if", "contains", "propertyNames"]

    /// - Parameter catalog: A catalog in canonical form.
    init(in catalog: JSONValue) {
        var references: [String: [String]] = [:]
        var waiting: [String] = []
        _ = CatalogSchemas.map(catalog) { schema, pointer in
            let found = Self.references(in: schema)
            if pointer.tokens.first == "$defs", let name = pointer.tokens.last {
                references[name] = found.all
            }
            waiting += found.inConditions
            return schema
        }
        while let name = waiting.popLast() {
            if names.insert(name).inserted { waiting += references[name] ?? [] }
        }
    }

    /// The definitions that a schema refers to, and those among them in conditions.
    private static func references(in schema: JSONValue) -> (all: [String], inConditions: [String])
    {
        var (all, inConditions): ([String], [String]) = ([], [])
        var waiting = [(schema: schema, isCondition: false)]
        while let (schema, isCondition) = waiting.popLast() {
            for (key, value) in schema.object ?? [:] {
                if key == "$ref", let name = value.string?.definitionName {
                    all.append(name)
                    if isCondition { inConditions.append(name) }
                }
                let isCondition = isCondition || conditions.contains(key)
                for (_, inner) in SubschemaKeyword(key)?.schemas(in: value) ?? [] {
                    waiting.append((inner, isCondition))
                }
            }
        }
        return (all, inConditions)
    }
}
