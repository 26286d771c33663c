@_spi(Reading) import StrictJSON

/// The attributes of an event in coded form. Decoded attributes stay untyped until the schema of
/// the catalog is applied.
struct CodedAttributes: Codable {
    let fields: RecordFields

    init(fields: RecordFields) {
        self.fields = fields
    }

    init(from decoder: any Decoder) throws {
        fields = try RecordFields(.untyped, decoder)
    }

    func encode(to encoder: any Encoder) throws {
        var sink = SingleEncodingSink(encoder, .outside)
        try fields.encode(to: &sink)
    }
}

extension RecordSchema {
    /// An empty schema, for attributes whose catalog is not known.
    fileprivate static let untyped = RecordSchema([])
}

extension RecordFields {
    private var isUntyped: Bool { schema == RecordSchema.untyped }

    /// These values typed by a schema, if they are untyped; `nil` when they belong to another
    /// schema or do not match this one.
    func typed(as schema: RecordSchema) -> RecordFields? {
        if self.schema == schema { return self }
        guard isUntyped else { return nil }
        var writer = JSONWriter()
        write(to: &writer)
        var json = JSONReader(writer.bytes)
        let view = RecordParser.parseCoded(from: &json) { $0.object(schema, &$1) }
        return json.failure == nil ? FieldContent.view(view).record(of: schema) : nil
    }

    /// Whether the attributes of two events are equal, typed or untyped.
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

    /// These values, or `nil` when all are absent.
    var ifAny: RecordFields? {
        if isUntyped { return unknownMembers.isEmpty ? nil : self }
        return schema.fields.indices.contains { !content(at: $0).isNone } ? self : nil
    }
}
