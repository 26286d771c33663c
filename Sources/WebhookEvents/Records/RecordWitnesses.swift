enum RecordWitnesses {
    static func fieldType<Record: GeneratedRecord>(_ type: Record.Type) -> FieldType {
        .record(type)
    }

    static func record<Record: GeneratedRecord>(in field: FieldContent) -> Record {
        Record(recordFields: field.record(of: Record.recordSchema))
    }

    static func content<Record: GeneratedRecord>(of record: Record) -> FieldContent {
        .record(record.recordFields)
    }

    static func areEqual<Record: GeneratedRecord>(_ left: Record, _ right: Record) -> Bool {
        left.recordFields == right.recordFields
    }

    static func hashValue<Record: GeneratedRecord>(of record: Record) -> Int {
        var hasher = Hasher()
        hash(record, into: &hasher)
        return hasher.finalize()
    }

    static func hash<Record: GeneratedRecord>(_ record: Record, into hasher: inout Hasher) {
        record.recordFields.hash(into: &hasher)
    }

    static func record<Record: GeneratedRecord>(from decoder: any Decoder) throws -> Record {
        Record(recordFields: try RecordFields(Record.recordSchema, decoder))
    }

    static func encode<Record: GeneratedRecord>(_ record: Record, to encoder: any Encoder) throws {
        var sink = SingleEncodingSink(encoder, .outside)
        try record.recordFields.encode(to: &sink)
    }
}
