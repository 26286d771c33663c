// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Unions”.
enum UnionsEvent: WebhookEvents.WebhookEvent {
    /// Type: `payment`
    case payment(WebhookEvents.Event<Payment>)
    /// Type: `node`
    case node(WebhookEvents.Event<Node>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension UnionsEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        data: ["data"],
        types: [
            "payment",
            "node",
        ],
        payloads: [
            Payment.self,
            Node.self,
        ]
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .payment(try decoder.event())
        case 1: self = .node(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension UnionsEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .payment(let event): (0, event)
        case .node(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct UnionsEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    static var payment: Self { Self(rawValue: "payment") }
    static var node: Self { Self(rawValue: "node") }

    /// The types in the catalog, in order.
    static let allKnown = UnionsEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
