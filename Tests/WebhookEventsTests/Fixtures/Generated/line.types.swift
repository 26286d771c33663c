// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator.

import WebhookEvents

struct MessagePayload: EventRecord, LinkedPayload {
    var text: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value; what may be missing is left out unless given.
    init(
        text: String
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = text
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema(
        """
        text: string
        """)

    /// The values of the properties, by their position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// The layout of the events that have it as their payload.
    static var eventLayout: EventLayout { LineEvent.layout }
}

struct FollowPayload: EventRecord, LinkedPayload {
    var user: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value; what may be missing is left out unless given.
    init(
        user: String? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = user
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema(
        """
        user: string?
        """)

    /// The values of the properties, by their position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// The layout of the events that have it as their payload.
    static var eventLayout: EventLayout { LineEvent.layout }
}

/// The values that messages have beside the payload.
struct LineEventAttributes: EventRecord {
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

    /// Creates a value; what may be missing is left out unless given.
    init(
        redelivery: Bool? = nil,
        account: Int? = nil,
        region: Region? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = redelivery
        recordFields[1] = account
        recordFields[2] = region
    }

    /// The properties that the catalog lists.
    static let recordSchema = RecordSchema(
        """
        redelivery: boolean?
        account: integer?
        region: string?
        """)

    /// The values of the properties, by their position in the schema.
    private(set) var recordFields: RecordFields

    /// Creates a value of the values of its properties.
    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    enum Region: OpenStringEnum {
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
        static let knownValues = JSONKeys(
            lines: """
                eu
                us
                """)

        /// The value as it is written in JSON.
        var rawValue: String {
            switch self {
            case .eu: "eu"
            case .us: "us"
            case .unknown(let value): value
            }
        }
    }
}
