// swift-format-ignore-file
// Generated from probe.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/true/data`
struct TruePayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/true/data/properties/ok`
    var ok: Bool {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/true/data/properties/name`
    var name: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        ok: Bool,
        name: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = ok
        recordFields[1] = name
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        ok: boolean
        name: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/events/true/versions/2/data`
struct TrueV2Payload: WebhookEvents.EventRecord {
    /// Schema: `#/events/true/versions/2/data/properties/ok`
    var ok: Bool {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/true/versions/2/data/properties/version`
    var version: Int {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        ok: Bool,
        version: Int
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = ok
        recordFields[1] = version
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        ok: boolean
        version: int
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/events/false/data`
struct FalsePayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/false/data/properties/error`
    var error: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        error: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = error
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        error: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
