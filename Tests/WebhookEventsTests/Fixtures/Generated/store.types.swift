// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// Schema: `#/events/orders~1paid/data`
struct OrdersPaidPayload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload, Swift.Identifiable {
    /// Schema: `#/events/orders~1paid/data/properties/id`
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

/// Schema: `#/events/orders~1paid/versions/2024-06-20/data`
struct OrdersPaidV20240620Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/orders~1paid/versions/2024-06-20/data/properties/number`
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

/// Schema: `#/events/orders~1paid/versions/v2/data`
struct OrdersPaidV2Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/orders~1paid/versions/v2/data/properties/ref`
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

/// Schema: `#/events/orders~1deleted/versions/1/data`
struct OrdersDeletedV1Payload: WebhookEvents.EventRecord, WebhookEvents.LinkedPayload {
    /// Schema: `#/events/orders~1deleted/versions/1/data/properties/id`
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
///
/// Schema: `#/envelope/attributes`
struct StoreEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/test/schema`
    var test: Bool? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/envelope/attributes/attempt/schema`
    var attempt: Int? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/envelope/attributes/rate/schema`
    var rate: Decimal? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/envelope/attributes/shop/schema`
    var shop: String? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Schema: `#/envelope/attributes/livemode/schema`
    var livemode: Bool? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    /// Schema: `#/envelope/attributes/currency/schema`
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

    /// Schema: `#/envelope/attributes/currency/schema`
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
        static let knownValues = WebhookEvents.KnownValues(of: allKnown)

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

#endif
