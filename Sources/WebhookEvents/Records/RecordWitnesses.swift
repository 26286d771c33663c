enum RecordWitnesses {
    static func fieldType<Record: EventRecord>(_ type: Record.Type) -> FieldType { .record(type) }

    static func record<Record: EventRecord>(in field: FieldContent) -> Record {
        Record(recordFields: field.record(of: Record.recordSchema))
    }

    static func content<Record: EventRecord>(of record: Record) -> FieldContent {
        .record(record.recordFields)
    }

    static func areEqual<Record: EventRecord>(_ left: Record, _ right: Record) -> Bool {
        left.recordFields == right.recordFields
    }

    static func hash<Record: EventRecord>(_ record: Record, into hasher: inout Hasher) {
        record.recordFields.hash(into: &hasher)
    }

    static func record<Record: EventRecord>(from decoder: any Decoder) throws -> Record {
        Record(recordFields: try RecordFields(Record.recordSchema, decoder))
    }

    static func encode<Record: EventRecord>(_ record: Record, to encoder: any Encoder) throws {
        try record.recordFields.encode(to: encoder, .outside)
    }
}
