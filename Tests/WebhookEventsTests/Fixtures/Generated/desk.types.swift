// swift-format-ignore-file
// Generated from desk.events.json and desk.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// Schema: `#/events/ticket.opened/data`
struct DeskTicketOpenedPayload: WebhookEvents.EventRecord {
    /// Schema: `#/events/ticket.opened/data/properties/action`
    var action: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/events/ticket.opened/data/properties/ticket`
    var ticket: DeskTicket? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
        _modify { yield &recordFields[1] }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        action: String = "opened",
        ticket: DeskTicket? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = action
        recordFields[1] = ticket
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        action: string
        ticket: DeskTicket?
        """, [DeskTicket.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Ticket`
struct DeskTicket: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Ticket/properties/number`
    var number: Int? {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Ticket/properties/origin`
    var origin: Origin? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        number: Int? = nil,
        origin: Origin? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = number
        recordFields[1] = origin
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        number: int?
        origin: Origin?
        """, [Origin.self])

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }

    /// Schema: `#/$defs/Ticket/properties/origin`
    enum Origin: WebhookEvents.EventUnion {
        case mail(DeskMail)
        case call(DeskCall)
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)

        /// The variants that the catalog lists.
        static let unionSchema = WebhookEvents.UnionSchema(
            [
                .object(.record(DeskMail.self), tags: ["mail"]),
                .object(.record(DeskCall.self), tags: ["call"]),
            ], tag: "kind")

        /// Creates the variant at an index of ``unionSchema`` from its value.
        init(variant: Int, field: WebhookEvents.FieldContent) {
            switch variant {
            case 0: self = .mail(.init(field: field))
            case 1: self = .call(.init(field: field))
            default: self = .unknown(.init(field: field))
            }
        }

        /// The index of the variant in ``unionSchema``, and its value as a field.
        var fieldVariant: (index: Int, field: WebhookEvents.FieldContent) {
            switch self {
            case .mail(let value): (0, value.fieldContent)
            case .call(let value): (1, value.fieldContent)
            case .unknown(let value): (2, value.fieldContent)
            }
        }
    }
}

/// Schema: `#/$defs/Mail`
struct DeskMail: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Mail/properties/kind`
    var kind: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Mail/properties/address`
    var address: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        kind: String = "mail",
        address: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = kind
        recordFields[1] = address
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        kind: string
        address: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

/// Schema: `#/$defs/Call`
struct DeskCall: WebhookEvents.EventRecord {
    /// Schema: `#/$defs/Call/properties/kind`
    var kind: String {
        get { recordFields[0] }
        set { recordFields[0] = newValue }
    }

    /// Schema: `#/$defs/Call/properties/phone`
    var phone: String? {
        get { recordFields[1] }
        set { recordFields[1] = newValue }
    }

    /// Creates a value. Optional properties default to `nil` and are omitted from the JSON.
    init(
        kind: String = "call",
        phone: String? = nil
    ) {
        recordFields = WebhookEvents.RecordFields(for: Self.self)
        recordFields[0] = kind
        recordFields[1] = phone
    }

    /// The properties in the catalog.
    static let recordSchema = WebhookEvents.RecordSchema(
        """
        kind: string
        phone: string?
        """)

    /// The values of the properties, by position in the schema.
    private(set) var recordFields: WebhookEvents.RecordFields

    /// Creates a record from decoded fields. Called by the decoder.
    init(recordFields: WebhookEvents.RecordFields) {
        self.recordFields = recordFields.ofType(Self.recordSchema)
    }
}

#endif
