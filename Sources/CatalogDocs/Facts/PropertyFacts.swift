import EventCatalog
import StrictJSON

/// What the schema of a property says beside its type, also in the schemas that it consists of or refers to.
struct PropertyFacts {
    private(set) var description: String?
    private(set) var format: String?
    private(set) var values: [JSONValue] = []
    private(set) var defaultValue: JSONValue?

    /// How many schemas are read for one property.
    private static let maximumCount = 50

    init(_ schema: Schema, _ definitions: [DefinitionID: Catalog.Definition]) {
        var waiting = [schema]
        var visited: Set<DefinitionID> = []
        var count = 0
        while !waiting.isEmpty, count < Self.maximumCount {
            let next = waiting.removeFirst()
            count += 1
            read(next)
            // A later part narrows an earlier one.
            waiting += next.allOf.reversed()
            if let id = next.reference, visited.insert(id).inserted, let target = definitions[id] {
                waiting.append(target.schema)
            }
            if let only = next.onlyAlternative { waiting.append(only) }
        }
    }

    private mutating func read(_ schema: Schema) {
        description = description ?? schema.description ?? schema.title
        format = format ?? schema.format
        defaultValue = defaultValue ?? schema.defaultValue
        if values.isEmpty { values = schema.listedValues }
    }
}

extension Schema {
    /// The values of `enum` and `const` but for null.
    var listedValues: [JSONValue] {
        ((enumValues ?? []) + [constant].compactMap { $0 }).filter { $0 != .null }.uniqued()
    }

    /// The alternative beside null, if there is only one.
    fileprivate var onlyAlternative: Schema? {
        guard alternatives.count == 1 else { return nil }
        let others = alternatives[0].filter { $0.types != [.null] && $0.constant != .null }
        return others.count == 1 ? others[0] : nil
    }
}
