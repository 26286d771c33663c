// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/message/data`
struct MessagePayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/message/data/properties/text`
    var text: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        text: String
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = text
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        text: string
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { LineEvent.layout }
}

/// Schema: `#/events/follow/data`
struct FollowPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/follow/data/properties/user`
    var user: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        user: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = user
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        user: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { LineEvent.layout }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct LineEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/redelivery/schema`
    var redelivery: Bool? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/envelope/attributes/account/schema`
    var account: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/envelope/attributes/region/schema`
    var region: Region? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        redelivery: Bool? = nil,
        account: Int? = nil,
        region: Region? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = redelivery
        recordFields[1] = account
        recordFields[2] = region
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        redelivery: boolean?
        account: int?
        region: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/envelope/attributes/region/schema`
    enum Region: WebhookEvents.OpenStringEnum {
        case eu
        case us
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        static let allKnown: [Self] = [
            .eu,
            .us,
        ]

        /// The raw values of ``allKnown``, in the same order.
        static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The value as it appears in JSON.
        var rawValue: String {
            switch self {
            case .eu: "eu"
            case .us: "us"
            case .unknown(let value): value
            }
        }
    }
}

#endif
