/// The schemas that are read again because references lead into other schemas. Referenced schemas may be inside each
/// other, so each is read again only once.
struct RepeatedSchemas {
    private struct Key: Hashable {
        var offset: Int
        var isProperty: Bool
    }

    private var schemas: [Key: Schema] = [:]
    /// Whether schemas are read again at present. Remembering all schemas would take too much memory.
    var isUsed = false

    /// The schema at an offset, read earlier as a property or by itself.
    subscript(offset: Int, isProperty isProperty: Bool) -> Schema? {
        get { isUsed ? schemas[Key(offset: offset, isProperty: isProperty)] : nil }
        set { if isUsed { schemas[Key(offset: offset, isProperty: isProperty)] = newValue } }
    }
}
