@_spi(Generated) import WebhookEvents

/// A record with a required name, a required nullable note, and an optional child of its own type.
struct Parent: EventRecord {
    var name: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }
    var note: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }
    var child: Parent? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    init(name: String, note: String? = nil, child: Parent? = nil) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = name
        recordFields[1] = note
        recordFields[2] = child
    }

    static let recordSchema = RecordSchema([
        .required("name", .string),
        .nullable("note", .string),
        .optional("child", .record(Parent.self)),
    ])

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }
}
