// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// Schema: `#/$defs/Payment`
struct Payment: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Payment/properties/id`
    var id: ID {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Who pays: an identifier, or the whole customer.
    ///
    /// Schema: `#/$defs/Payment/properties/customer`
    var customer: Customer? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/method`
    var method: Method? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/pet`
    var pet: Pet? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/version`
    var version: Version? {
        get { recordFields[4] }
        set { recordFields[4] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/extra`
    var extra: Extra? {
        get { recordFields[5] }
        set { recordFields[5] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/mode`
    var mode: Mode? {
        get { recordFields[6] }
        set { recordFields[6] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/account`
    var account: Wallet? {
        get { recordFields[7] }
        set { recordFields[7] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/address`
    var address: Address? {
        get { recordFields[8] }
        set { recordFields[8] = newValue }
        _modify { yield &recordFields[8] }
    }

    /// Schema: `#/$defs/Payment/properties/shipping`
    var shipping: Shipping? {
        get { recordFields[9] }
        set { recordFields[9] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/receipt`
    var receipt: WebhookEvents.EmbeddedJSON<Receipt>? {
        get { recordFields[10] }
        set { recordFields[10] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/attachment`
    var attachment: WebhookEvents.Base64JSON<[Int]>? {
        get { recordFields[11] }
        set { recordFields[11] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/amount`
    var amount: Int64? {
        get { recordFields[12] }
        set { recordFields[12] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/state`
    var state: State? {
        get { recordFields[13] }
        set { recordFields[13] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: ID,
        customer: Customer? = nil,
        method: Method? = nil,
        pet: Pet? = nil,
        version: Version? = nil,
        extra: Extra? = nil,
        mode: Mode? = nil,
        account: Wallet? = nil,
        address: Address? = nil,
        shipping: Shipping? = nil,
        receipt: WebhookEvents.EmbeddedJSON<Receipt>? = nil,
        attachment: WebhookEvents.Base64JSON<[Int]>? = nil,
        amount: Int64? = nil,
        state: State? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = customer
        recordFields[2] = method
        recordFields[3] = pet
        recordFields[4] = version
        recordFields[5] = extra
        recordFields[6] = mode
        recordFields[7] = account
        recordFields[8] = address
        recordFields[9] = shipping
        recordFields[10] = receipt
        recordFields[11] = attachment
        recordFields[12] = amount
        recordFields[13] = state
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: ID
        customer: Customer?
        method: Method?
        pet: Pet?
        version: Version?
        extra: Extra?
        mode: Mode?
        account: Wallet?
        address: Address?
        shipping: Shipping?
        receipt: string?
        attachment: base64?
        amount: int64String?
        state: State?
        """, [ID.self, Customer.self, Method.self, Pet.self, Version.self, Extra.self, Mode.self, Wallet.self, Address.self, Shipping.self, State.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/$defs/Payment/properties/id`
    enum ID: WebhookEvents.EventUnion {
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

    /// Schema: `#/$defs/Payment/properties/customer/anyOf/0`
    enum Customer: WebhookEvents.EventUnion {
        case string(String)
        case buyer(Buyer)
        case deletedBuyer(DeletedBuyer)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .string(.string),
                .object(.record(Buyer.self)),
                .object(.record(DeletedBuyer.self), tags: [true]),
            ], tag: "deleted")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .string(.init(field: field))
            case 1: self = .buyer(.init(field: field))
            case 2: self = .deletedBuyer(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .string(let value): (0, value.fieldContent)
            case .buyer(let value): (1, value.fieldContent)
            case .deletedBuyer(let value): (2, value.fieldContent)
            case .unknown(let value): (3, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/method`
    enum Method: WebhookEvents.EventUnion {
        case card(Card)
        case transfer(Transfer)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Card.self), tags: ["card"]),
                .object(.record(Transfer.self), tags: ["bank", "wire"]),
            ], tag: "kind")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .card(.init(field: field))
            case 1: self = .transfer(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .card(let value): (0, value.fieldContent)
            case .transfer(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }

        /// Schema: `#/$defs/Payment/properties/method`
        struct Card: WebhookEvents.EventRecord {
            /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
            ///
            /// Schema: `#/$defs/Payment/properties/method/properties/fee`
            var fee: Decimal? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/method/oneOf/0/properties/kind`
            var kind: String {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/method/oneOf/0/properties/last4`
            var last4: String {
                get { recordFields[2] }
                set { recordFields[2] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                fee: Decimal? = nil,
                kind: String = "card",
                last4: String
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = fee
                recordFields[1] = kind
                recordFields[2] = last4
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                fee: decimal?
                kind: string
                last4: string
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }

        /// Schema: `#/$defs/Payment/properties/method`
        struct Transfer: WebhookEvents.EventRecord {
            /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
            ///
            /// Schema: `#/$defs/Payment/properties/method/properties/fee`
            var fee: Decimal? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/method/oneOf/1/properties/kind`
            var kind: Kind {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/method/oneOf/1/properties/iban`
            var iban: String? {
                get { recordFields[2] }
                set { recordFields[2] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                fee: Decimal? = nil,
                kind: Kind,
                iban: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = fee
                recordFields[1] = kind
                recordFields[2] = iban
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                fee: decimal?
                kind: string
                iban: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }

            /// Schema: `#/$defs/Payment/properties/method/oneOf/1/properties/kind`
            enum Kind: WebhookEvents.OpenStringEnum {
                case bank
                case wire
                /// A value that the catalog does not list, as received.
                case unknown(String)

                /// The values that the catalog lists.
                static let allKnown: [Self] = [
                    .bank,
                    .wire,
                ]

                /// The raw values of ``allKnown``, in the same order.
                static let knownValues = WebhookEvents.KnownValues(of: allKnown)

                /// The value as it appears in JSON.
                var rawValue: String {
                    switch self {
                    case .bank: "bank"
                    case .wire: "wire"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/pet`
    enum Pet: WebhookEvents.EventUnion {
        case cat(Cat)
        case dog(Dog)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Cat.self), tags: ["felis", "catus"]),
                .object(.record(Dog.self), tags: ["Dog"]),
            ], tag: "species")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .cat(.init(field: field))
            case 1: self = .dog(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .cat(let value): (0, value.fieldContent)
            case .dog(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/version`
    enum Version: WebhookEvents.EventUnion {
        case v1(V1)
        case v2(V2)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(V1.self), tags: [1]),
                .object(.record(V2.self), tags: [2], isTagOptional: true),
            ], tag: "v")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .v1(.init(field: field))
            case 1: self = .v2(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .v1(let value): (0, value.fieldContent)
            case .v2(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }

        /// Schema: `#/$defs/Payment/properties/version/anyOf/0`
        struct V1: WebhookEvents.EventRecord {
            /// Schema: `#/$defs/Payment/properties/version/anyOf/0/properties/v`
            var v: Int {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/version/anyOf/0/properties/a`
            var a: String? {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                v: Int = 1,
                a: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = v
                recordFields[1] = a
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                v: int
                a: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }

        /// Schema: `#/$defs/Payment/properties/version/anyOf/1`
        struct V2: WebhookEvents.EventRecord {
            /// Schema: `#/$defs/Payment/properties/version/anyOf/1/properties/v`
            var v: Int? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Payment/properties/version/anyOf/1/properties/b`
            var b: String? {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                v: Int? = nil,
                b: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = v
                recordFields[1] = b
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                v: int?
                b: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/extra`
    enum Extra: WebhookEvents.EventUnion {
        case string(WebhookEvents.CalendarDate)
        case boolean(Bool)
        case array([WebhookEvents.JSONValue])
        case number(Double)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .string(.string),
                .boolean(.boolean),
                .array(.array(.json)),
                .number(.double),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .string(.init(field: field))
            case 1: self = .boolean(.init(field: field))
            case 2: self = .array(.init(field: field))
            default: self = .number(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .string(let value): (0, value.fieldContent)
            case .boolean(let value): (1, value.fieldContent)
            case .array(let value): (2, value.fieldContent)
            case .number(let value): (3, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/mode`
    enum Mode: WebhookEvents.EventUnion {
        case boolean(Bool)
        case string(StringValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .boolean(.boolean),
                .string(.string),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .boolean(.init(field: field))
            default: self = .string(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .boolean(let value): (0, value.fieldContent)
            case .string(let value): (1, value.fieldContent)
            }
        }

        /// Schema: `#/$defs/Payment/properties/mode`
        enum StringValue: WebhookEvents.OpenStringEnum {
            case auto
            /// A value that the catalog does not list, as received.
            case unknown(String)

            /// The values that the catalog lists.
            static let allKnown: [Self] = [
                .auto,
            ]

            /// The raw values of ``allKnown``, in the same order.
            static let knownValues = WebhookEvents.KnownValues(of: allKnown)

            /// The value as it appears in JSON.
            var rawValue: String {
                switch self {
                case .auto: "auto"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/address`
    struct Address: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Payment/properties/address/anyOf/0/properties/city`
        var city: String? {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Payment/properties/address/anyOf/0/properties/street`
        var street: String? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Schema: `#/$defs/Payment/properties/address/anyOf/1/properties/box`
        var box: Int? {
            get { recordFields[2] }
            set { recordFields[2] = newValue }
        }

        /// Creates a value. Optional properties default to `nil`: omitted, or written as null.
        init(
            city: String? = nil,
            street: String? = nil,
            box: Int? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = city
            recordFields[1] = street
            recordFields[2] = box
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            city: string|null
            street: string?
            box: int?
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }

    /// Schema: `#/$defs/Payment/properties/shipping`
    enum Shipping: WebhookEvents.EventUnion {
        case pickup(Pickup)
        case parcel(Parcel)
        case string(String)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Pickup.self), tags: ["pickup"]),
                .object(.union(Parcel.self), tags: ["parcel"]),
                .string(.string),
            ], tag: "mode")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .pickup(.init(field: field))
            case 1: self = .parcel(.init(field: field))
            case 2: self = .string(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .pickup(let value): (0, value.fieldContent)
            case .parcel(let value): (1, value.fieldContent)
            case .string(let value): (2, value.fieldContent)
            case .unknown(let value): (3, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Payment/properties/state`
    enum State: WebhookEvents.NumberedStringEnum {
        case stateUnspecified
        case open
        case closed
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        static let allKnown: [Self] = [
            .stateUnspecified,
            .open,
            .closed,
        ]

        /// The raw values of ``allKnown``, in the same order.
        static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The integers that may be used instead of the values of ``allKnown``, in the same order.
        static let knownNumbers: [Int64] = [
            0,
            1,
            5,
        ]

        /// The value as it appears in JSON.
        var rawValue: String {
            switch self {
            case .stateUnspecified: "STATE_UNSPECIFIED"
            case .open: "OPEN"
            case .closed: "CLOSED"
            case .unknown(let value): value
            }
        }
    }
}

/// Schema: `#/$defs/Buyer`
struct Buyer: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Buyer/properties/object`
    var object: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Buyer/properties/name`
    var name: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        object: String = "customer",
        name: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = object
        recordFields[1] = name
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        object: string
        name: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/DeletedBuyer`
struct DeletedBuyer: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/DeletedBuyer/properties/object`
    var object: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/DeletedBuyer/properties/deleted`
    var deleted: Bool {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value with all of its properties.
    init(
        object: String = "customer",
        deleted: Bool = true
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = object
        recordFields[1] = deleted
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        object: string
        deleted: boolean
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Cat`
struct Cat: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Cat/properties/lives`
    var lives: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        lives: Int? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = lives
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        lives: int?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Dog`
struct Dog: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Dog/properties/species`
    var species: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Dog/properties/good`
    var good: Bool? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        species: String,
        good: Bool? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = species
        recordFields[1] = good
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        species: string
        good: boolean?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Wallet`
enum Wallet: WebhookEvents.EventUnion {
    case iban(IBAN)
    case pan(Pan)
    case string(String)
    /// A variant that the catalog does not list, as received.
    case unknown(WebhookEvents.JSONValue)

    /// The variants that the catalog lists.
    static let unionSchema = WebhookEvents.UnionSchema(
        [
            .object(.record(IBAN.self), key: "iban"),
            .object(.record(Pan.self), key: "pan"),
            .string(.string),
        ])

    /// Creates the variant at an index of ``unionSchema`` from its value.
    init(variant: Int, field: WebhookEvents.FieldContent) {
        switch variant {
        case 0: self = .iban(.init(field: field))
        case 1: self = .pan(.init(field: field))
        case 2: self = .string(.init(field: field))
        default: self = .unknown(.init(field: field))
        }
    }

    /// The index of the variant in ``unionSchema``, and its value as a field.
    var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
        switch self {
        case .iban(let value): (0, value.fieldContent)
        case .pan(let value): (1, value.fieldContent)
        case .string(let value): (2, value.fieldContent)
        case .unknown(let value): (3, value.fieldContent)
        }
    }

    /// Schema: `#/$defs/Wallet/oneOf/0`
    struct IBAN: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Wallet/oneOf/0/properties/iban`
        var iban: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Wallet/oneOf/0/properties/holder`
        var holder: String? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Schema: `#/$defs/Wallet/oneOf/0/properties/inner`
        var inner: Wallet? {
            get { recordFields[2] }
            set { recordFields[2] = newValue }
        }

        /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
        init(
            iban: String,
            holder: String? = nil,
            inner: Wallet? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = iban
            recordFields[1] = holder
            recordFields[2] = inner
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            iban: string
            holder: string?
            inner: Wallet?
            """, [Wallet.self])

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }

    /// Schema: `#/$defs/Wallet/oneOf/1`
    struct Pan: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Wallet/oneOf/1/properties/pan`
        var pan: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Wallet/oneOf/1/properties/expires`
        var expires: Int? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
        init(
            pan: String,
            expires: Int? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = pan
            recordFields[1] = expires
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            pan: string
            expires: int?
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }
}

/// Schema: `#/$defs/Pickup`
struct Pickup: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Pickup/properties/mode`
    var mode: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Pickup/properties/shop`
    var shop: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        mode: String = "pickup",
        shop: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = mode
        recordFields[1] = shop
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        mode: string
        shop: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Parcel`
enum Parcel: WebhookEvents.EventUnion {
    /// Tracked parcel
    case tracked(Tracked)
    /// Plain parcel
    case plain(Plain)
    /// A variant that the catalog does not list, as received.
    case unknown(WebhookEvents.JSONValue)

    /// The variants that the catalog lists.
    static let unionSchema = WebhookEvents.UnionSchema(
        [
            .object(.record(Tracked.self), tags: ["tracked"]),
            .object(.record(Plain.self), tags: ["plain"]),
        ], tag: "service")

    /// Creates the variant at an index of ``unionSchema`` from its value.
    init(variant: Int, field: WebhookEvents.FieldContent) {
        switch variant {
        case 0: self = .tracked(.init(field: field))
        case 1: self = .plain(.init(field: field))
        default: self = .unknown(.init(field: field))
        }
    }

    /// The index of the variant in ``unionSchema``, and its value as a field.
    var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
        switch self {
        case .tracked(let value): (0, value.fieldContent)
        case .plain(let value): (1, value.fieldContent)
        case .unknown(let value): (2, value.fieldContent)
        }
    }

    /// Tracked parcel
    ///
    /// Schema: `#/$defs/Parcel/oneOf/0`
    struct Tracked: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Parcel/oneOf/0/properties/mode`
        var mode: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Parcel/oneOf/0/properties/service`
        var service: String {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Schema: `#/$defs/Parcel/oneOf/0/properties/code`
        var code: String? {
            get { recordFields[2] }
            set { recordFields[2] = newValue }
        }

        /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
        init(
            mode: String = "parcel",
            service: String = "tracked",
            code: String? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = mode
            recordFields[1] = service
            recordFields[2] = code
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            mode: string
            service: string
            code: string?
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }

    /// Plain parcel
    ///
    /// Schema: `#/$defs/Parcel/oneOf/1`
    struct Plain: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Parcel/oneOf/1/properties/mode`
        var mode: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Parcel/oneOf/1/properties/service`
        var service: String {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Creates a value with all of its properties.
        init(
            mode: String = "parcel",
            service: String = "plain"
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = mode
            recordFields[1] = service
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            mode: string
            service: string
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }
}

/// Schema: `#/$defs/Payment/properties/receipt/contentSchema`
struct Receipt: WebhookEvents.EventRecord {
    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/Payment/properties/receipt/contentSchema/properties/total`
    var total: Decimal? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Payment/properties/receipt/contentSchema/properties/next`
    var next: WebhookEvents.EmbeddedJSON<Receipt>? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        total: Decimal? = nil,
        next: WebhookEvents.EmbeddedJSON<Receipt>? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = total
        recordFields[1] = next
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        total: decimal?
        next: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Node`
enum Node: WebhookEvents.EventUnion {
    case string(String)
    case array([Node])
    case leaf(Leaf)
    case branch(Branch)
    /// A variant that the catalog does not list, as received.
    case unknown(WebhookEvents.JSONValue)

    /// The variants that the catalog lists.
    static let unionSchema = WebhookEvents.UnionSchema(
        [
            .string(.string),
            .array(.array(.union(Node.self))),
            .object(.record(Leaf.self), tags: ["leaf"]),
            .object(.record(Branch.self), tags: ["branch"]),
        ], tag: "tag")

    /// Creates the variant at an index of ``unionSchema`` from its value.
    init(variant: Int, field: WebhookEvents.FieldContent) {
        switch variant {
        case 0: self = .string(.init(field: field))
        case 1: self = .array(.init(field: field))
        case 2: self = .leaf(.init(field: field))
        case 3: self = .branch(.init(field: field))
        default: self = .unknown(.init(field: field))
        }
    }

    /// The index of the variant in ``unionSchema``, and its value as a field.
    var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
        switch self {
        case .string(let value): (0, value.fieldContent)
        case .array(let value): (1, value.fieldContent)
        case .leaf(let value): (2, value.fieldContent)
        case .branch(let value): (3, value.fieldContent)
        case .unknown(let value): (4, value.fieldContent)
        }
    }

    /// Schema: `#/$defs/Node/oneOf/2`
    struct Leaf: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Node/oneOf/2/properties/tag`
        var tag: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Node/oneOf/2/properties/text`
        var text: String? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
        init(
            tag: String = "leaf",
            text: String? = nil
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = tag
            recordFields[1] = text
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            tag: string
            text: string?
            """)

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }

    /// Schema: `#/$defs/Node/oneOf/3`
    struct Branch: WebhookEvents.EventRecord {
        /// Schema: `#/$defs/Node/oneOf/3/properties/tag`
        var tag: String {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }

        /// Schema: `#/$defs/Node/oneOf/3/properties/child`
        var child: Node {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }

        /// Creates a value with all of its properties.
        init(
            tag: String = "branch",
            child: Node
        ) {
            recordFields = WebhookEvents.RecordFields(for: Self.self)
            recordFields[0] = tag
            recordFields[1] = child
        }

        /// The properties in the catalog.
        static let recordSchema = WebhookEvents.RecordSchema(
            """
            tag: string
            child: Node
            """, [Node.self])

        /// The values of the properties, by position in the schema.
        private(set) var recordFields: WebhookEvents.RecordFields

        /// Creates a record from decoded fields. Called by the decoder.
        init(recordFields: WebhookEvents.RecordFields) {
            self.recordFields = recordFields.ofType(Self.recordSchema)
        }
    }
}

#endif
