// swift-format-ignore-file
// Generated from ledger.events.json and ledger.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

// If a type of this module has the name of one of Foundation, set "qualify": true in the config.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
@_spi(Generated) import WebhookEvents

/// Schema: `#/events/entry.posted/versions/2/data`
struct EntryPostedV2Payload: WebhookEvents.EventRecord {
    /// Schema: `#/events/entry.posted/versions/2/data/properties/entries`
    var entries: [Entry] {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
        _modify { yield &recordFields[0] }
    }

    /// Schema: `#/events/entry.posted/versions/2/data/properties/reason`
    var reason: Reason? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        entries: [Entry],
        reason: Reason? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = entries
        recordFields[1] = reason
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        entries: [Entry]
        reason: string?
        """, [Entry.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/events/entry.posted/versions/2/data/properties/reason`
    enum Reason: WebhookEvents.OpenStringEnum {
        case imported
        case manual
        /// A value that the catalog does not list, as received.
        case unknown(String)

        /// The values that the catalog lists.
        static let allKnown: [Self] = [
            .imported,
            .manual,
        ]

        /// The raw values of ``allKnown``, in the same order.
        static let knownValues = WebhookEvents.KnownValues(of: allKnown)

        /// The value as it appears in JSON.
        var rawValue: String {
            switch self {
            case .imported: "import"
            case .manual: "manual"
            case .unknown(let value): value
            }
        }
    }
}

/// Schema: `#/events/entry.voided/versions/2/data`
struct Gone: WebhookEvents.EventRecord {
    /// Schema: `#/events/entry.voided/versions/2/data/properties/why`
    var why: String? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        why: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = why
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        why: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// The envelope attributes of an event.
///
/// Schema: `#/envelope/attributes`
struct LedgerEventAttributes: WebhookEvents.EventRecord {
    /// Schema: `#/envelope/attributes/livemode/schema`
    var isLive: Bool? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/envelope/attributes/by/schema`
    var by: By? {
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

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        isLive: Bool? = nil,
        by: By? = nil,
        rate: Decimal? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = isLive
        recordFields[1] = by
        recordFields[2] = rate
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        livemode: boolean? as isLive
        by: By?
        rate: decimal?
        """, [By.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/envelope/attributes/by/schema`
    enum By: WebhookEvents.EventUnion {
        case string(String)
        case object(Object)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .string(.string),
                .object(.record(Object.self)),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .string(.init(field: field))
            default: self = .object(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .string(let value): (0, value.fieldContent)
            case .object(let value): (1, value.fieldContent)
            }
        }

        /// Schema: `#/envelope/attributes/by/schema/oneOf/1`
        struct Object: WebhookEvents.EventRecord {
            /// Schema: `#/envelope/attributes/by/schema/oneOf/1/properties/name`
            var name: String? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                name: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = name
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                name: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }
    }
}

/// Schema: `#/$defs/Entry`
struct Entry: WebhookEvents.EventRecord, Swift.Identifiable {
    /// Schema: `#/$defs/Entry/properties/id`
    var id: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// A literal with a fraction is not exact: write `.init(shortest: 19.99)`.
    ///
    /// Schema: `#/$defs/Entry/properties/amount`
    var amount: Decimal? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Schema: `#/$defs/Entry/properties/account`
    var account: Account? {
        get { recordFields[2] }
        set { recordFields[2] = newValue }
    }

    /// Schema: `#/$defs/Entry/properties/method`
    var method: Method? {
        get { recordFields[3] }
        set { recordFields[3] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        id: String,
        amount: Decimal? = nil,
        account: Account? = nil,
        method: Method? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = id
        recordFields[1] = amount
        recordFields[2] = account
        recordFields[3] = method
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        id: string
        amount: decimal?
        account: Account?
        method: Method?
        """, [Account.self, Method.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/$defs/Entry/properties/account`
    enum Account: WebhookEvents.EventUnion {
        case string(String)
        case ledgerAccount(LedgerAccount)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .string(.string),
                .object(.record(LedgerAccount.self)),
            ])

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .string(.init(field: field))
            default: self = .ledgerAccount(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .string(let value): (0, value.fieldContent)
            case .ledgerAccount(let value): (1, value.fieldContent)
            }
        }
    }

    /// Schema: `#/$defs/Entry/properties/method`
    enum Method: WebhookEvents.EventUnion {
        case plastic(Plastic)
        case bank(Bank)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(Plastic.self), tags: ["card"], isTagOptional: true),
                .object(.record(Bank.self), tags: ["bank"], isTagOptional: true),
            ], tag: "kind")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .plastic(.init(field: field))
            case 1: self = .bank(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .plastic(let value): (0, value.fieldContent)
            case .bank(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }

        /// Schema: `#/$defs/Entry/properties/method/oneOf/0`
        struct Plastic: WebhookEvents.EventRecord {
            /// Schema: `#/$defs/Entry/properties/method/oneOf/0/properties/kind`
            var kind: String? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Entry/properties/method/oneOf/0/properties/last4`
            var last4: String? {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                kind: String? = nil,
                last4: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = kind
                recordFields[1] = last4
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                kind: string?
                last4: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }

        /// Schema: `#/$defs/Entry/properties/method/oneOf/1`
        struct Bank: WebhookEvents.EventRecord {
            /// Schema: `#/$defs/Entry/properties/method/oneOf/1/properties/kind`
            var kind: String? {
                get { recordFields[0] }
                set { recordFields[0] = newValue }
            }

            /// Schema: `#/$defs/Entry/properties/method/oneOf/1/properties/iban`
            var iban: String? {
                get { recordFields[1] }
                set { recordFields[1] = newValue }
            }

            /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
            init(
                kind: String? = nil,
                iban: String? = nil
            ) {
                recordFields = WebhookEvents.RecordFields(for: Self.self)
                recordFields[0] = kind
                recordFields[1] = iban
            }

            /// The properties in the catalog.
            static let recordSchema = WebhookEvents.RecordSchema(
                """
                kind: string?
                iban: string?
                """)

            /// The values of the properties, by position in the schema.
            private(set) var recordFields: WebhookEvents.RecordFields

            /// Creates a record from decoded fields. Called by the decoder.
            init(recordFields: WebhookEvents.RecordFields) {
                self.recordFields = recordFields.ofType(Self.recordSchema)
            }
        }
    }
}

/// Schema: `#/$defs/Account`
struct LedgerAccount: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Account/properties/number`
    var accountNumber: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Account/properties/parent`
    var parent: LedgerAccount? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
        _modify { yield &recordFields[1] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        accountNumber: Int? = nil,
        parent: LedgerAccount? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = accountNumber
        recordFields[1] = parent
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        number: int? as accountNumber
        parent: LedgerAccount?
        """, [LedgerAccount.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
