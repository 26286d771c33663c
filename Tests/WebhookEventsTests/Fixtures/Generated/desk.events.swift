// swift-format-ignore-file
// Generated from desk.events.json and desk.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Desk”.
///
/// Tickets, of which the config selects some.
enum DeskEvent: WebhookEvents.WebhookEvent {
    /// Anything else happened to a ticket.
    ///
    /// Type: `ticket`
    case ticket(WebhookEvents.Event<DeskTicket>)
    /// A ticket was opened.
    ///
    /// Type: `ticket.opened`
    case ticketOpened(WebhookEvents.Event<DeskTicketOpenedPayload>)

    /// An event whose type is not in the catalog, or left out by the config.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension DeskEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.header("X-Desk-Event"), .payload(["action"])]),
        id: .header("X-Desk-Delivery"),
        data: [],
        types: [
            "ticket",
            "ticket.opened",
        ],
        payloads: [
            DeskTicket.self,
            DeskTicketOpenedPayload.self,
        ],
        excludedTypes: [
            "ticket.closed",
            "agent.joined",
        ]
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .ticket(try decoder.event())
        case 1: self = .ticketOpened(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension DeskEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .ticket(let event): (0, event)
        case .ticketOpened(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct DeskEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Anything else happened to a ticket.
    static var ticket: Self { Self(rawValue: "ticket") }
    /// A ticket was opened.
    static var ticketOpened: Self { Self(rawValue: "ticket.opened") }

    /// The types in the catalog, in order.
    static let allKnown = DeskEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
