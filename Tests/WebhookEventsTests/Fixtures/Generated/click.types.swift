// swift-format-ignore-file
// Generated from click.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/pressed/data`
struct PressedPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/pressed/data/properties/button`
    var button: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/pressed/data/properties/times`
    var times: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        button: String,
        times: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = button
        recordFields[1] = times
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        button: string
        times: int?
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
struct ClickEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/revision/schema`
    var revision: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        revision: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = revision
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        revision: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
