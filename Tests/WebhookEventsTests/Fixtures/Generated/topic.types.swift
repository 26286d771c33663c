// swift-format-ignore-file
// Generated from topic.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/row.added/data`
struct RowAddedPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/row.added/data/properties/row`
    var row: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/row.added/data/properties/tags`
    var tags: [String]? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
        _modify { yield &recordFields[1] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        row: Int,
        tags: [String]? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = row
        recordFields[1] = tags
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        row: int
        tags: [string]?
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
struct TopicEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/attempt/schema`
    var attempt: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        attempt: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = attempt
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        attempt: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
