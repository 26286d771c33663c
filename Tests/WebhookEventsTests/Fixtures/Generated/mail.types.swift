// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator.

import WebhookEvents

struct DeliveredPayload: EventRecord, LinkedPayload {
    var email: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value; what may be missing is left out unless given.
    init(
        email: String
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = email
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema(
        """
        email: string
        """)

    /// The values of the properties, by their position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// The layout of the events that have it as their payload.
    static var eventLayout: EventLayout { MailEvent.layout }
}

struct BouncePayload: EventRecord, LinkedPayload {
    var reason: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value; what may be missing is left out unless given.
    init(
        reason: String? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = reason
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema(
        """
        reason: string?
        """)

    /// The values of the properties, by their position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// The layout of the events that have it as their payload.
    static var eventLayout: EventLayout { MailEvent.layout }
}
