/// The values beside a payload. What was read has no types until the catalog gives them.
struct CodedAttributes: Codable {
    let fields: RecordFields

    init(fields: RecordFields) {
        self.fields = fields
    }

    init(from decoder: any Decoder) throws {
        fields = try RecordFields(.untyped, decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try fields.encode(to: encoder, .outside)
    }
}

extension RecordSchema {
    /// The schema of values whose catalog is not known: it lists none.
    fileprivate static let untyped = RecordSchema([])
}

extension RecordFields {
    private var isUntyped: Bool { schema === RecordSchema.untyped }

    /// These values with the types of a schema, if they were read without one; `nil` when they are of
    /// another schema, or not what it needs.
    func typed(as schema: RecordSchema) -> RecordFields? {
        if self.schema === schema { return self }
        guard isUntyped else { return nil }
        var writer = JSONWriter()
        write(to: &writer)
        var json = JSONReader(writer.bytes)
        let view = RecordParser.parseCoded(from: &json) { $0.object(schema, &$1) }
        return json.failure == nil ? FieldContent.view(view).record(of: schema) : nil
    }

    /// Whether two events have equal values beside their payloads, whether these have types or not.
    static func areEqual(_ left: RecordFields?, _ right: RecordFields?) -> Bool {
        guard let left = left?.ifAny, let right = right?.ifAny else {
            return left?.ifAny == nil && right?.ifAny == nil
        }
        if left.isUntyped, right.isUntyped {
            return JSONObject(left.unknownMembers) == JSONObject(right.unknownMembers)
        }
        let schema = left.isUntyped ? right.schema : left.schema
        guard let left = left.typed(as: schema) else { return false }
        return left == right.typed(as: schema)
    }

    /// These values, or `nil` when there is none among them.
    var ifAny: RecordFields? {
        if isUntyped { return unknownMembers.isEmpty ? nil : self }
        return schema.fields.indices.contains { !content(at: $0).isNone } ? self : nil
    }
}
