// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
@_spi(Generated) public import WebhookEvents

/// A customer's session of paying for one order.
///
/// Schema: `#/$defs/CheckoutSession`
public struct CheckoutSession: WebhookEvents.EventRecord, Swift.Identifiable {
    /// The identifier, such as `cs_test_a1cC…`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/id`
    @_alwaysEmitIntoClient
    public var id: String {
        get { recordStorage[0] }
        set { recordStorage[0] = newValue }
    }

    /// Always `checkout.session`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/object`
    @_alwaysEmitIntoClient
    public var object: String? {
        get { recordStorage[1] }
        set { recordStorage[1] = newValue }
    }

    /// Your own identifier of the order, such as `ORD-0001`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/reference_id`
    @_alwaysEmitIntoClient
    public var referenceID: String? {
        get { recordStorage[2] }
        set { recordStorage[2] = newValue }
    }

    /// What is paid for.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/description`
    @_alwaysEmitIntoClient
    public var description: String? {
        get { recordStorage[3] }
        set { recordStorage[3] = newValue }
    }

    /// The amount in major units, such as `100.15`.
    ///
    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/amount`
    @_alwaysEmitIntoClient
    public var amount: Decimal? {
        get { recordStorage[4] }
        set { recordStorage[4] = newValue }
    }

    /// The currency as a code of ISO 4217, such as `EUR`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/currency`
    @_alwaysEmitIntoClient
    public var currency: String? {
        get { recordStorage[5] }
        set { recordStorage[5] = newValue }
    }

    /// Whether the payment is confirmed when the session is created.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/confirm`
    @_alwaysEmitIntoClient
    public var confirm: Bool? {
        get { recordStorage[6] }
        set { recordStorage[6] = newValue }
    }

    /// Who pays.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/customer`
    @_alwaysEmitIntoClient
    public var customer: Customer? {
        get { recordStorage[7] }
        set { recordStorage[7] = newValue }
        _modify { yield &recordStorage[7] }
    }

    /// Your own values, of any kind.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/metadata`
    @_alwaysEmitIntoClient
    public var metadata: WebhookEvents.JSONMap<WebhookEvents.JSONValue>? {
        get { recordStorage[8] }
        set { recordStorage[8] = newValue }
    }

    /// The language of the page, such as `pt`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/locale`
    @_alwaysEmitIntoClient
    public var locale: String? {
        get { recordStorage[9] }
        set { recordStorage[9] = newValue }
    }

    /// Where the session stands. The provider does not publish all values.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/status`
    @_alwaysEmitIntoClient
    public var status: Status? {
        get { recordStorage[10] }
        set { recordStorage[10] = newValue }
    }

    /// Where the payment stands. The provider does not publish all values.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/payment_status`
    @_alwaysEmitIntoClient
    public var paymentStatus: PaymentStatus? {
        get { recordStorage[11] }
        set { recordStorage[11] = newValue }
    }

    /// The amount that can still be captured, in major units.
    ///
    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/amount_capturable`
    @_alwaysEmitIntoClient
    public var amountCapturable: Decimal? {
        get { recordStorage[12] }
        set { recordStorage[12] = newValue }
    }

    /// The amount that was captured, in major units.
    ///
    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/amount_received`
    @_alwaysEmitIntoClient
    public var amountReceived: Decimal? {
        get { recordStorage[13] }
        set { recordStorage[13] = newValue }
    }

    /// When the session was created.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/created_at`
    @_alwaysEmitIntoClient
    public var createdAt: WebhookEvents.DateTime? {
        get { recordStorage[14] }
        set { recordStorage[14] = newValue }
    }

    /// When the session was last changed.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/updated_at`
    @_alwaysEmitIntoClient
    public var updatedAt: WebhookEvents.DateTime? {
        get { recordStorage[15] }
        set { recordStorage[15] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    @_alwaysEmitIntoClient
    public init(
        id: String,
        object: String? = nil,
        referenceID: String? = nil,
        description: String? = nil,
        amount: Decimal? = nil,
        currency: String? = nil,
        confirm: Bool? = nil,
        customer: Customer? = nil,
        metadata: WebhookEvents.JSONMap<WebhookEvents.JSONValue>? = nil,
        locale: String? = nil,
        status: Status? = nil,
        paymentStatus: PaymentStatus? = nil,
        amountCapturable: Decimal? = nil,
        amountReceived: Decimal? = nil,
        createdAt: WebhookEvents.DateTime? = nil,
        updatedAt: WebhookEvents.DateTime? = nil
    ) {
        recordStorage = WebhookEvents.RecordFields(for: Self.self)
        recordStorage[0] = id
        recordStorage[1] = object
        recordStorage[2] = referenceID
        recordStorage[3] = description
        recordStorage[4] = amount
        recordStorage[5] = currency
        recordStorage[6] = confirm
        recordStorage[7] = customer
        recordStorage[8] = metadata
        recordStorage[9] = locale
        recordStorage[10] = status
        recordStorage[11] = paymentStatus
        recordStorage[12] = amountCapturable
        recordStorage[13] = amountReceived
        recordStorage[14] = createdAt
        recordStorage[15] = updatedAt
    }

    /// The properties in the catalog.
    @_spi(Generated) public static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string
        object: string?
        reference_id: string?
        description: string?
        amount: decimal?
        currency: string?
        confirm: boolean?
        customer: Customer?
        metadata: {json}?
        locale: string?
        status: string?
        payment_status: string?
        amount_capturable: decimal?
        amount_received: decimal?
        created_at: string?
        updated_at: string?
        """, [Customer.self])

    @usableFromInline var recordStorage: WebhookEvents.RecordFields

    /// The values of the properties, by position in the schema.
    @_spi(Generated) public var recordFields: WebhookEvents.RecordFields { recordStorage }

    /// Creates a record from decoded fields. Called by the decoder.
    @_spi(Generated) public init(recordFields: WebhookEvents.RecordFields) {
        self.recordStorage = recordFields.ofType(Self.recordSchema)
    }

    /// Where the session stands. The provider does not publish all values.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/status`
    public enum Status: WebhookEvents.OpenStringEnum {
        case open
        case complete
        case expired
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        public static let allKnown: [Self] = [
            .open,
            .complete,
            .expired,
        ]

        /// The raw values of ``allKnown``, in the same order.
        @_spi(Generated) public static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The value as it appears in JSON.
        public var rawValue: String {
            switch self {
            case .open: "open"
            case .complete: "complete"
            case .expired: "expired"
            case .unknown(let value): value
            }
        }
    }

    /// Where the payment stands. The provider does not publish all values.
    ///
    /// Schema: `#/$defs/CheckoutSession/properties/payment_status`
    public enum PaymentStatus: WebhookEvents.OpenStringEnum {
        case authorized
        case rejected
        case paid
        case unpaid
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        public static let allKnown: [Self] = [
            .authorized,
            .rejected,
            .paid,
            .unpaid,
        ]

        /// The raw values of ``allKnown``, in the same order.
        @_spi(Generated) public static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The value as it appears in JSON.
        public var rawValue: String {
            switch self {
            case .authorized: "authorized"
            case .rejected: "rejected"
            case .paid: "paid"
            case .unpaid: "unpaid"
            case .unknown(let value): value
            }
        }
    }
}

/// Someone who pays.
///
/// Schema: `#/$defs/Customer`
public struct Customer: WebhookEvents.EventRecord {
    /// The provider's identifier of the customer.
    ///
    /// Schema: `#/$defs/Customer/properties/id`
    @_alwaysEmitIntoClient
    public var id: String? {
        get { recordStorage[0] }
        set { recordStorage[0] = newValue }
    }

    /// The full name.
    ///
    /// Schema: `#/$defs/Customer/properties/name`
    @_alwaysEmitIntoClient
    public var name: String? {
        get { recordStorage[1] }
        set { recordStorage[1] = newValue }
    }

    /// The email address.
    ///
    /// Schema: `#/$defs/Customer/properties/email`
    @_alwaysEmitIntoClient
    public var email: String? {
        get { recordStorage[2] }
        set { recordStorage[2] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        name: String? = nil,
        email: String? = nil
    ) {
        recordStorage = WebhookEvents.RecordFields(for: Self.self)
        recordStorage[0] = id
        recordStorage[1] = name
        recordStorage[2] = email
    }

    /// The properties in the catalog.
    @_spi(Generated) public static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string?
        name: string?
        email: string?
        """)

    @usableFromInline var recordStorage: WebhookEvents.RecordFields

    /// The values of the properties, by position in the schema.
    @_spi(Generated) public var recordFields: WebhookEvents.RecordFields { recordStorage }

    /// Creates a record from decoded fields. Called by the decoder.
    @_spi(Generated) public init(recordFields: WebhookEvents.RecordFields) {
        self.recordStorage = recordFields.ofType(Self.recordSchema)
    }
}

#endif
