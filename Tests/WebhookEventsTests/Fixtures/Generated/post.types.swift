// swift-format-ignore-file
// Generated from post.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/opened/data`
struct OpenedPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/opened/data/properties/recipient`
    var recipient: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/opened/data/properties/count`
    var count: Int {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/events/opened/data/properties/score`
    var score: Double? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/events/opened/data/properties/secure`
    var secure: Bool? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Schema: `#/events/opened/data/properties/tag`
    var tag: [String]? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
        _modify { yield &recordFields[4] }
    }

    /// Schema: `#/events/opened/data/properties/variables`
    var variables: Variables? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
        _modify { yield &recordFields[5] }
    }

    /// Schema: `#/events/opened/data/properties/note`
    var note: String? {
        get { recordFields[6] }
        set { recordFields[6] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        recipient: String,
        count: Int,
        score: Double? = nil,
        secure: Bool? = nil,
        tag: [String]? = nil,
        variables: Variables? = nil,
        note: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = recipient
        recordFields[1] = count
        recordFields[2] = score
        recordFields[3] = secure
        recordFields[4] = tag
        recordFields[5] = variables
        recordFields[6] = note
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        recipient: string
        count: int
        score: double?
        secure: boolean?
        tag: [string]?
        variables: Variables?
        note: string?
        """, [Variables.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { PostEvent.layout }

    /// Schema: `#/events/opened/data/properties/variables`
    struct Variables: WebhookEvents.EventRecord {
        /// Schema: `#/events/opened/data/properties/variables/properties/order`
        var order: Int? {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
        init(
            order: Int? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = order
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            order: int?
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }
}

/// Schema: `#/events/dropped/data`
struct DroppedPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/dropped/data/properties/code`
    var code: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        code: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = code
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        code: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { PostEvent.layout }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct PostEventAttributes: WebhookEvents.EventRecord {
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
