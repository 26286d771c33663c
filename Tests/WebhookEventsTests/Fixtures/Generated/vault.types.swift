// swift-format-ignore-file
// Generated from vault.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// Schema: `#/$defs/Account`
struct Account: WebhookEvents.EventRecord, Swift.Identifiable {
    /// Schema: `#/$defs/Account/properties/id`
    var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/description`
    var description: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/debug_description`
    var debugDescription: String {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/custom_mirror`
    var customMirrorProperty: String? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/write`
    var write: String? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/self`
    var self_: String? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/text`
    var text: String? {
        get { recordFields[6] }
        set { recordFields[6] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/userId`
    var userID: Int? {
        get { recordFields[7] }
        set { recordFields[7] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/html_url`
    var htmlURL: WebhookEvents.URI? {
        get { recordFields[8] }
        set { recordFields[8] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/password`
    var password: String? {
        get { recordFields[9] }
        set { recordFields[9] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/pin`
    var pin: String? {
        get { recordFields[10] }
        set { recordFields[10] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/old_pins`
    var oldPins: [String]? {
        get { recordFields[11] }
        set { recordFields[11] = newValue }
        _modify { yield &recordFields[11] }
    }

    /// Schema: `#/$defs/Account/properties/answers`
    var answers: WebhookEvents.JSONMap<String>? {
        get { recordFields[12] }
        set { recordFields[12] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/recovery`
    var recovery: Recovery? {
        get { recordFields[13] }
        set { recordFields[13] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/owner`
    var owner: Owner? {
        get { recordFields[14] }
        set { recordFields[14] = newValue }
        _modify { yield &recordFields[14] }
    }

    /// Schema: `#/$defs/Account/properties/guests`
    var guests: [Owner]? {
        get { recordFields[15] }
        set { recordFields[15] = newValue }
        _modify { yield &recordFields[15] }
    }

    /// Schema: `#/$defs/Account/properties/contact`
    var contact: Contact? {
        get { recordFields[16] }
        set { recordFields[16] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/device`
    var device: Device? {
        get { recordFields[17] }
        set { recordFields[17] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/balances`
    var balances: WebhookEvents.JSONMap<Double>? {
        get { recordFields[18] }
        set { recordFields[18] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/kind`
    var kind: Kind? {
        get { recordFields[19] }
        set { recordFields[19] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/opened_at`
    var openedAt: WebhookEvents.DateTime? {
        get { recordFields[20] }
        set { recordFields[20] = newValue }
    }

    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/Account/properties/limit`
    var limit: Decimal? {
        get { recordFields[21] }
        set { recordFields[21] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/extra`
    var extra: WebhookEvents.JSONValue? {
        get { recordFields[22] }
        set { recordFields[22] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/parent`
    var parent: Account? {
        get { recordFields[23] }
        set { recordFields[23] = newValue }
        _modify { yield &recordFields[23] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: String,
        description: String? = nil,
        debugDescription: String,
        customMirrorProperty: String? = nil,
        write: String? = nil,
        self_: String? = nil,
        text: String? = nil,
        userID: Int? = nil,
        htmlURL: WebhookEvents.URI? = nil,
        password: String? = nil,
        pin: String? = nil,
        oldPins: [String]? = nil,
        answers: WebhookEvents.JSONMap<String>? = nil,
        recovery: Recovery? = nil,
        owner: Owner? = nil,
        guests: [Owner]? = nil,
        contact: Contact? = nil,
        device: Device? = nil,
        balances: WebhookEvents.JSONMap<Double>? = nil,
        kind: Kind? = nil,
        openedAt: WebhookEvents.DateTime? = nil,
        limit: Decimal? = nil,
        extra: WebhookEvents.JSONValue? = nil,
        parent: Account? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = description
        recordFields[2] = debugDescription
        recordFields[3] = customMirrorProperty
        recordFields[4] = write
        recordFields[5] = self_
        recordFields[6] = text
        recordFields[7] = userID
        recordFields[8] = htmlURL
        recordFields[9] = password
        recordFields[10] = pin
        recordFields[11] = oldPins
        recordFields[12] = answers
        recordFields[13] = recovery
        recordFields[14] = owner
        recordFields[15] = guests
        recordFields[16] = contact
        recordFields[17] = device
        recordFields[18] = balances
        recordFields[19] = kind
        recordFields[20] = openedAt
        recordFields[21] = limit
        recordFields[22] = extra
        recordFields[23] = parent
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string
        description: string?
        debug_description: string
        custom_mirror: string? as customMirrorProperty
        write: string?
        self: string? as self_
        text: string?
        userId: int? as userID
        html_url: string?
        password: string? sensitive
        pin: string? sensitive
        old_pins: [string]? sensitive
        answers: {string}? sensitive
        recovery: Recovery? sensitive
        owner: Owner?
        guests: [Owner]?
        contact: Contact?
        device: Device?
        balances: {double}?
        kind: string?
        opened_at: string?
        limit: decimal?
        extra: json?
        parent: Account?
        """, [Recovery.self, Owner.self, Owner.self, Contact.self, Device.self, Account.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/$defs/Account/properties/recovery`
    enum Recovery: WebhookEvents.EventUnion {
        case string(String)
        case integer(Int)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .string(.string),
                .number(.int),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .string(.init(field: field))
            default: self = .integer(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .string(let value): (0, value.fieldContent)
            case .integer(let value): (1, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Account/properties/contact`
    enum Contact: WebhookEvents.EventUnion {
        case owner(Owner)
        case string(String)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Owner.self)),
                .string(.string),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .owner(.init(field: field))
            default: self = .string(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .owner(let value): (0, value.fieldContent)
            case .string(let value): (1, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Account/properties/device`
    enum Device: WebhookEvents.EventUnion {
        case phone(Phone)
        case token(Token)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Phone.self), tags: ["phone"]),
                .object(.record(Token.self), tags: ["token"]),
            ], tag: "kind")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .phone(.init(field: field))
            case 1: self = .token(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .phone(let value): (0, value.fieldContent)
            case .token(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Account/properties/kind`
    enum Kind: WebhookEvents.OpenStringEnum {
        case `private`
        case shared
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        static let allKnown: [Self] = [
            .`private`,
            .shared,
        ]

        /// The raw values of ``allKnown``, in the same order.
        static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The value as it appears in JSON.
        var rawValue: String {
            switch self {
            case .`private`: "private"
            case .shared: "shared"
            case .unknown(let value): value
            }
        }
    }
}

/// Schema: `#/$defs/Owner`
struct Owner: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Owner/properties/name`
    var name: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Owner/properties/tax_number`
    var taxNumber: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        name: String? = nil,
        taxNumber: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = name
        recordFields[1] = taxNumber
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        name: string?
        tax_number: string? sensitive
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Phone`
struct Phone: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Phone/properties/kind`
    var kind: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Phone/properties/model`
    var model: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        kind: String = "phone",
        model: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = kind
        recordFields[1] = model
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        kind: string
        model: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Token`
struct Token: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Token/properties/kind`
    var kind: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Token/properties/serial`
    var serial: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        kind: String = "token",
        serial: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = kind
        recordFields[1] = serial
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        kind: string
        serial: string? sensitive
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Keys`
struct Keys: WebhookEvents.EventRecord, Swift.Identifiable {
    /// Schema: `#/$defs/Keys/properties/id`
    var id: Int {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Keys/properties/key`
    var key: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: Int,
        key: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = key
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: int sensitive
        key: string? sensitive
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
