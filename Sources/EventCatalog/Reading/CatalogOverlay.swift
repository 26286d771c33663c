/// Names and types that a config gives to places of the catalog and of files that it refers to, by
/// the offsets of the values at these places.
struct CatalogOverlay {
    struct Entry<Value> {
        let value: Value
        /// The place as the config names it.
        let pointer: String
        /// Where in the config.
        let offset: Int
        var isUsed = false
    }

    /// What stands for a schema.
    enum TypeOverride {
        case schema(JSONNode)
        case swiftType(SwiftTypeEntry)
    }

    private(set) var names: [Int: Entry<SwiftNameEntry>] = [:]
    private(set) var types: [Int: Entry<TypeOverride>] = [:]

    mutating func add(_ name: Entry<SwiftNameEntry>, at offset: Int) { names[offset] = name }

    mutating func add(_ type: Entry<TypeOverride>, at offset: Int) { types[offset] = type }

    /// The name that the config gives to what the value at an offset describes.
    mutating func name(at offset: Int) -> SwiftNameEntry? {
        guard let entry = names[offset] else { return nil }
        names[offset]?.isUsed = true
        return entry.value
    }

    /// What stands for the schema at an offset.
    mutating func type(at offset: Int) -> TypeOverride? {
        guard let entry = types[offset] else { return nil }
        types[offset]?.isUsed = true
        return entry.value
    }

    /// The entries whose places have neither a name nor a type.
    var withoutEffect: [(pointer: String, offset: Int)] {
        names.values.filter { !$0.isUsed }.map { ($0.pointer, $0.offset) }
            + types.values.filter { !$0.isUsed }.map { ($0.pointer, $0.offset) }
    }
}
