// swift-format-ignore-file
// Generated from ledger.events.json and ledger.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “A ledger, of which each part of the generator does something”.
enum LedgerEvent: WebhookEvents.WebhookEvent {
    /// The events whose types begin with “entry”.
    case entry(LedgerEntryEvent)
    /// The events whose types begin with “account”.
    case account(LedgerAccountEvent)
    /// The events whose types begin with “ping”.
    case ping(LedgerPingEvent)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension LedgerEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .payload(["id"]),
        time: .payload(["at"]),
        data: ["data", "object"],
        types: [
            "entry.posted",
            "entry.voided",
            "account.opened",
            "ping",
        ],
        attributes: WebhookEvents.EventAttributes(
            LedgerEventAttributes.recordSchema,
            at: [
                .payload(["livemode"]),
                .payload(["by"]),
                .header("X-Rate"),
            ]),
        versions: WebhookEvents.EventVersions(
            at: .payload(["version"]),
            [
                .init(type: 0, "2"),
                .init(type: 1, "1"),
                .init(type: 1, "2"),
            ],
            withoutDefault: [1])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0, 4...6: self = .entry(try LedgerEntryEvent(type: index, from: &decoder))
        case 2: self = .account(try LedgerAccountEvent(type: index, from: &decoder))
        case 3: self = .ping(try LedgerPingEvent(type: index, from: &decoder))
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension LedgerEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .entry(let event): event.content
        case .account(let event): event.content
        case .ping(let event): event.content
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The events whose types begin with “entry”.
enum LedgerEntryEvent: WebhookEvents.WebhookEventGroup {
    /// The enum of all events of the catalog.
    typealias Catalog = LedgerEvent

    /// An entry was posted.
    ///
    /// Type: `entry.posted`
    case posted(WebhookEvents.Event<Entry>)
    /// An entry was posted.
    ///
    /// Type: `entry.posted`, version “2”
    case postedV2(WebhookEvents.Event<EntryPostedV2Payload>)
    /// Type: `entry.voided`, version “1”
    case voidedV1(WebhookEvents.Event<Entry>)
    /// Type: `entry.voided`, version “2”
    case entryGone(WebhookEvents.Event<Gone>)

    /// Decodes the event of the type at an index of the catalog's layout.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .posted(try decoder.event())
        case 4: self = .postedV2(try decoder.event())
        case 5: self = .voidedV1(try decoder.event())
        case 6: self = .entryGone(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }

    /// The wrapped event, and its type index.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .posted(let event): (0, event)
        case .postedV2(let event): (4, event)
        case .voidedV1(let event): (5, event)
        case .entryGone(let event): (6, event)
        }
    }
}

/// The events whose types begin with “account”.
enum LedgerAccountEvent: WebhookEvents.WebhookEventGroup {
    /// The enum of all events of the catalog.
    typealias Catalog = LedgerEvent

    /// Deprecated.
    ///
    /// Type: `account.opened`
    case accountIsOpen(WebhookEvents.Event<LedgerAccount>)

    /// Decodes the event of the type at an index of the catalog's layout.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 2: self = .accountIsOpen(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }

    /// The wrapped event, and its type index.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .accountIsOpen(let event): (2, event)
        }
    }
}

/// The events whose types begin with “ping”.
enum LedgerPingEvent: WebhookEvents.WebhookEventGroup {
    /// The enum of all events of the catalog.
    typealias Catalog = LedgerEvent

    /// Type: `ping`
    case ping(WebhookEvents.Event<WebhookEvents.JSONValue>)

    /// Decodes the event of the type at an index of the catalog's layout.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 3: self = .ping(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }

    /// The wrapped event, and its type index.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .ping(let event): (3, event)
        }
    }
}

/// The name of an event type, known or not.
struct LedgerEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An entry was posted.
    static var entryPosted: Self { Self(rawValue: "entry.posted") }
    static var entryVoided: Self { Self(rawValue: "entry.voided") }
    /// Deprecated.
    static var accountIsOpen: Self { Self(rawValue: "account.opened") }
    static var ping: Self { Self(rawValue: "ping") }

    /// The types in the catalog, in order.
    static let allKnown = LedgerEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``LedgerEvent``.
    nonisolated var ledgerAttributes: LedgerEventAttributes {
        attributes(as: LedgerEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``LedgerEvent``.
    nonisolated var ledgerAttributes: LedgerEventAttributes {
        get { attributes(as: LedgerEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension LedgerEvent {
    /// The envelope attributes.
    var attributes: LedgerEventAttributes { content.event.ledgerAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
