// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

struct OrdersPaidPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload, Swift.Identifiable {
    var id: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        id: Int
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: int
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { StoreEvent.layout }
}

struct OrdersPaidV20240620Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    var number: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        number: String
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = number
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        number: string
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { StoreEvent.layout }
}

struct OrdersPaidV2Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    var ref: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        ref: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = ref
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        ref: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { StoreEvent.layout }
}

struct OrdersDeletedV1Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    var id: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// The layout of the events with this payload.
    static var eventLayout: WebhookEvents.EventLayout { StoreEvent.layout }
}

/// The envelope attributes of an event.
struct StoreEventAttributes: WebhookEvents.EventRecord {
    var test: Bool? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    var attempt: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// A literal with a fraction is not exact: use `Decimal(shortest: 19.99)`.
    var rate: Decimal? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    var shop: String? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    var livemode: Bool? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    var currency: Currency? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        test: Bool? = nil,
        attempt: Int? = nil,
        rate: Decimal? = nil,
        shop: String? = nil,
        livemode: Bool? = nil,
        currency: Currency? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = test
        recordFields[1] = attempt
        recordFields[2] = rate
        recordFields[3] = shop
        recordFields[4] = livemode
        recordFields[5] = currency
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        test: boolean?
        attempt: int?
        rate: decimal?
        shop: string?
        livemode: boolean?
        currency: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    enum Currency: WebhookEvents.OpenStringEnum {
        case eur
        case usd
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        static let allKnown: [Self] = [
            .eur,
            .usd,
        ]

        /// The raw values of ``allKnown``, in the same order.
        static let knownValues = WebhookEvents.KnownValues(
            lines: """
                EUR
                USD
                """)

        /// The value as it appears in JSON.
        var rawValue: String {
            switch self {
            case .eur: "EUR"
            case .usd: "USD"
            case .unknown(let value): value
            }
        }
    }
}
