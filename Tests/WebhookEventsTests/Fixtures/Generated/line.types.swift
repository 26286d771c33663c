// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator.

@_spi(Generated) import WebhookEvents

struct MessagePayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
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

struct FollowPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
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
struct LineEventAttributes: WebhookEvents.EventRecord {
    var redelivery: Bool? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    var account: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

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
        static let knownValues = WebhookEvents.KnownValues(
            lines: """
                eu
                us
                """)

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
