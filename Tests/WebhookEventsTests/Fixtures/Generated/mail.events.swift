// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Mails, in a body that is an array”.
enum MailEvent: WebhookEvents.BatchWebhookEvent {
    /// Type: `delivered`
    case delivered(WebhookEvents.Event<DeliveredPayload>)
    /// Type: `bounce`
    case bounce(WebhookEvents.Event<BouncePayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension MailEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["event"])]),
        id: .payload(["sg_event_id"]),
        time: .payload(["timestamp"]),
        timeForm: .unixTime,
        data: [],
        types: [
            "delivered",
            "bounce",
        ],
        messages: [.array([])]
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .delivered(try decoder.event())
        case 1: self = .bounce(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension MailEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .delivered(let event): (0, event)
        case .bounce(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct MailEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    static var delivered: Self { Self(rawValue: "delivered") }
    static var bounce: Self { Self(rawValue: "bounce") }

    /// The types in the catalog, in order.
    static let allKnown = MailEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
