// swift-format-ignore-file
// Generated from queue.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/parcel.sent/data`
struct ParcelSentPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/parcel.sent/data/properties/parcel`
    var parcel: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/parcel.sent/data/properties/note`
    var note: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        parcel: Int,
        note: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = parcel
        recordFields[1] = note
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        parcel: int
        note: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/events/parcel.lost/data`
struct ParcelLostPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/parcel.lost/data/properties/where`
    var `where`: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        `where`: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = `where`
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        where: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct QueueEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/record/schema`
    var record: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/envelope/attributes/queue/schema`
    var queue: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/envelope/attributes/tries/schema`
    var tries: Int? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        record: String? = nil,
        queue: String? = nil,
        tries: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = record
        recordFields[1] = queue
        recordFields[2] = tries
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        record: string?
        queue: string?
        tries: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
