// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator.

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A customer's session of paying for one order.
public struct CheckoutSession: EventRecord, Swift.Identifiable {
    /// The identifier, such as `cs_test_a1cC…`.
    @_alwaysEmitIntoClient
    public var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Always `checkout.session`.
    @_alwaysEmitIntoClient
    public var object: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Your own identifier of the order, such as `ORD-0001`.
    @_alwaysEmitIntoClient
    public var referenceID: String? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// What is paid for.
    @_alwaysEmitIntoClient
    public var description: String? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// The amount in major units, such as `100.15`.
    ///
    /// A literal with a fraction is not exact: use `Decimal(shortest: 19.99)`.
    @_alwaysEmitIntoClient
    public var amount: Decimal? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    /// The currency as a code of ISO 4217, such as `EUR`.
    @_alwaysEmitIntoClient
    public var currency: String? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
    }

    /// Whether the payment is confirmed when the session is created.
    @_alwaysEmitIntoClient
    public var confirm: Bool? {
        get { recordFields[6] }
        set { recordFields[6] = newValue }
    }

    /// Who pays.
    @_alwaysEmitIntoClient
    public var customer: Customer? {
        get { recordFields[7] }
        set { recordFields[7] = newValue }
        _modify { yield &recordFields[7] }
    }

    /// Your own values, of any kind.
    @_alwaysEmitIntoClient
    public var metadata: JSONMap<JSONValue>? {
        get { recordFields[8] }
        set { recordFields[8] = newValue }
    }

    /// The language of the page, such as `pt`.
    @_alwaysEmitIntoClient
    public var locale: String? {
        get { recordFields[9] }
        set { recordFields[9] = newValue }
    }

    /// Where the session stands. The provider does not publish all values.
    @_alwaysEmitIntoClient
    public var status: Status? {
        get { recordFields[10] }
        set { recordFields[10] = newValue }
    }

    /// Where the payment stands. The provider does not publish all values.
    @_alwaysEmitIntoClient
    public var paymentStatus: PaymentStatus? {
        get { recordFields[11] }
        set { recordFields[11] = newValue }
    }

    /// The amount that can still be captured, in major units.
    ///
    /// A literal with a fraction is not exact: use `Decimal(shortest: 19.99)`.
    @_alwaysEmitIntoClient
    public var amountCapturable: Decimal? {
        get { recordFields[12] }
        set { recordFields[12] = newValue }
    }

    /// The amount that was captured, in major units.
    ///
    /// A literal with a fraction is not exact: use `Decimal(shortest: 19.99)`.
    @_alwaysEmitIntoClient
    public var amountReceived: Decimal? {
        get { recordFields[13] }
        set { recordFields[13] = newValue }
    }

    /// When the session was created.
    @_alwaysEmitIntoClient
    public var createdAt: DateTime? {
        get { recordFields[14] }
        set { recordFields[14] = newValue }
    }

    /// When the session was last changed.
    @_alwaysEmitIntoClient
    public var updatedAt: DateTime? {
        get { recordFields[15] }
        set { recordFields[15] = newValue }
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
        metadata: JSONMap<JSONValue>? = nil,
        locale: String? = nil,
        status: Status? = nil,
        paymentStatus: PaymentStatus? = nil,
        amountCapturable: Decimal? = nil,
        amountReceived: Decimal? = nil,
        createdAt: DateTime? = nil,
        updatedAt: DateTime? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = id
        recordFields[1] = object
        recordFields[2] = referenceID
        recordFields[3] = description
        recordFields[4] = amount
        recordFields[5] = currency
        recordFields[6] = confirm
        recordFields[7] = customer
        recordFields[8] = metadata
        recordFields[9] = locale
        recordFields[10] = status
        recordFields[11] = paymentStatus
        recordFields[12] = amountCapturable
        recordFields[13] = amountReceived
        recordFields[14] = createdAt
        recordFields[15] = updatedAt
    }

    /// The properties in the catalog.
    public static let recordSchema = RecordSchema(
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

    /// The values of the properties, by position in the schema.
    public var recordFields: RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    public init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// Where the session stands. The provider does not publish all values.
    public enum Status: OpenStringEnum {
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
        public static let knownValues = JSONKeys(
            lines: """
                open
                complete
                expired
                """)

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
    public enum PaymentStatus: OpenStringEnum {
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
        public static let knownValues = JSONKeys(
            lines: """
                authorized
                rejected
                paid
                unpaid
                """)

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
public struct Customer: EventRecord {
    /// The provider's identifier of the customer.
    @_alwaysEmitIntoClient
    public var id: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// The full name.
    @_alwaysEmitIntoClient
    public var name: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// The email address.
    @_alwaysEmitIntoClient
    public var email: String? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        name: String? = nil,
        email: String? = nil
    ) {
        recordFields = RecordFields(Self.recordSchema)
        recordFields[0] = id
        recordFields[1] = name
        recordFields[2] = email
    }

    /// The properties in the catalog.
    public static let recordSchema = RecordSchema(
        """
        id: string?
        name: string?
        email: string?
        """)

    /// The values of the properties, by position in the schema.
    public var recordFields: RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    public init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }
}
