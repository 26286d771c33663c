// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Chat messages in batches”.
enum LineEvent: WebhookEvents.BatchWebhookEvent {
    /// A message was sent.
    ///
    /// Type: `message`
    case messageEvent(WebhookEvents.Event<MessagePayload>)
    /// Somebody follows.
    ///
    /// Type: `follow`
    case follow(WebhookEvents.Event<FollowPayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension LineEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .payload(["webhookEventId"]),
        time: .payload(["timestamp"]),
        timeForm: .unixTimeMilliseconds,
        source: .request(["destination"]),
        data: [],
        types: [
            "message",
            "follow",
        ],
        messages: [.array(["events"])],
        attributes: WebhookEvents.EventAttributes(
            LineEventAttributes.recordSchema,
            at: [
                .payload(["deliveryContext", "isRedelivery"]),
                .header("X-Account"),
                .request(["region"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .messageEvent(try decoder.event())
        case 1: self = .follow(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension LineEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .messageEvent(let event): (0, event)
        case .follow(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct LineEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A message was sent.
    static var messageEvent: Self { Self(rawValue: "message") }
    /// Somebody follows.
    static var follow: Self { Self(rawValue: "follow") }

    /// The types in the catalog, in order.
    static let allKnown = LineEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``LineEvent``.
    nonisolated var lineAttributes: LineEventAttributes {
        attributes(as: LineEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``LineEvent``.
    nonisolated var lineAttributes: LineEventAttributes {
        get { attributes(as: LineEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension LineEvent {
    /// The envelope attributes.
    var attributes: LineEventAttributes { content.event.lineAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
