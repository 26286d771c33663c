// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator.

import WebhookEvents

struct DeliveredPayload: EventRecord, LinkedPayload {
    var email: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        email: String
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = email
    }

    /// The properties in the catalog.
    static let recordSchema = RecordSchema(
        """
        email: string
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: EventLayout { MailEvent.layout }
}

struct BouncePayload: EventRecord, LinkedPayload {
    var reason: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        reason: String? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = reason
    }

    /// The properties in the catalog.
    static let recordSchema = RecordSchema(
        """
        reason: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: EventLayout { MailEvent.layout }
}
