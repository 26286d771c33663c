/// A config's names, types and optional properties for locations of the catalog and of the files that it refers to, by
/// the offsets of the values at these locations.
struct CatalogOverlay {
    struct Entry<Value> {
        let value: Value
        /// The location as written in the config.
        let pointer: String
        /// The offset in the config.
        let offset: Int
        var isUsed = false
    }

    /// A replacement for a schema.
    enum TypeOverride {
        case schema(JSONNode)
        case swiftType(SwiftTypeEntry)
    }

    private(set) var names: [Int: Entry<SwiftNameEntry>] = [:]
    private(set) var types: [Int: Entry<TypeOverride>] = [:]
    /// The schemas whose properties may be missing, and such properties.
    private(set) var optional: [Int: Entry<Void>] = [:]

    mutating func add(_ name: Entry<SwiftNameEntry>, at offset: Int) { names[offset] = name }

    mutating func add(_ type: Entry<TypeOverride>, at offset: Int) { types[offset] = type }

    mutating func add(_ optional: Entry<Void>, at offset: Int) { self.optional[offset] = optional }

    /// Whether the config lists the value at an offset as optional.
    func isOptional(at offset: Int) -> Bool { optional[offset] != nil }

    mutating func useOptional(at offset: Int) { optional[offset]?.isUsed = true }

    /// The config's name for the value at an offset.
    mutating func name(at offset: Int) -> SwiftNameEntry? {
        guard let entry = names[offset] else { return nil }
        names[offset]?.isUsed = true
        return entry.value
    }

    /// The replacement for the schema at an offset.
    mutating func type(at offset: Int) -> TypeOverride? {
        guard let entry = types[offset] else { return nil }
        types[offset]?.isUsed = true
        return entry.value
    }

    /// The entries for locations that have neither a name nor a type.
    var withoutEffect: [(pointer: String, offset: Int)] {
        names.values.filter { !$0.isUsed }.map { ($0.pointer, $0.offset) }
            + types.values.filter { !$0.isUsed }.map { ($0.pointer, $0.offset) }
    }

    /// The entries of `optional` for locations without properties.
    var optionalWithoutEffect: [(pointer: String, offset: Int)] {
        optional.values.filter { !$0.isUsed }.map { ($0.pointer, $0.offset) }
    }
}
