// swift-format-ignore-file
// Generated from feed.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/feed/data`
struct FeedPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/feed/data/properties/item`
    var item: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/feed/data/properties/likes`
    var likes: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        item: String,
        likes: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = item
        recordFields[1] = likes
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        item: string
        likes: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { FeedEvent.layout }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct FeedEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/object/schema`
    var object: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/envelope/attributes/tries/schema`
    var tries: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        object: String? = nil,
        tries: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = object
        recordFields[1] = tries
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        object: string?
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
