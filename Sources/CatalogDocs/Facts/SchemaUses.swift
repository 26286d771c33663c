import EventCatalog

/// Which events and definitions of a catalog refer to which definitions.
struct SchemaUses: Sendable {
    /// A part of the catalog with schemas, by its position.
    enum User: Hashable, Sendable {
        case event(Int)
        case definition(Int)
    }

    /// The users of each definition, in the order of the catalog.
    private(set) var users: [DefinitionID: [User]] = [:]
    /// The definitions by the offsets of their schemas.
    private let definitions: [Int: DefinitionID]

    init(_ catalog: Catalog) {
        definitions = Dictionary(
            catalog.definitions.map { ($0.schema.offset, $0.id) },
            uniquingKeysWith: { first, _ in first })
        for (position, event) in catalog.events.enumerated() {
            add(.event(position), event.data)
        }
        for (position, definition) in catalog.definitions.enumerated() {
            add(.definition(position), definition.schema, isRoot: true)
        }
    }

    private mutating func add(_ user: User, _ schema: Schema, isRoot: Bool = false) {
        if let id = schema.reference { add(user, to: id) }
        if !isRoot, !schema.isDerived, let id = definitions[schema.offset] {
            return add(user, to: id)
        }
        for inner in schema.inner { add(user, inner) }
    }

    private mutating func add(_ user: User, to id: DefinitionID) {
        if users[id]?.last != user { users[id, default: []].append(user) }
    }
}

extension Schema {
    /// The schemas inside this one.
    fileprivate var inner: [Schema] {
        var inner = properties.map(\.schema) + patternProperties + allOf
        inner += alternatives.flatMap(\.self) + conditions
        if case .schema(let child) = additionalProperties { inner.append(child.schema) }
        return inner + [items?.schema, content?.schema.schema].compactMap { $0 }
    }
}
