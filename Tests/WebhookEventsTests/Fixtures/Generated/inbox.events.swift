// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Inbox”.
///
/// Messages, with the envelope inside the payload.
enum InboxEvent: WebhookEvents.WebhookEvent {
    /// A message was posted.
    ///
    /// Type: `message.posted`
    case messagePosted(WebhookEvents.Event<Message>)
    /// A message was removed.
    ///
    /// Type: `message.removed`
    case messageRemoved(WebhookEvents.Event<Message>)
    /// A member joined; the payload describes nothing of the envelope.
    ///
    /// Type: `member.joined`
    case memberJoined(WebhookEvents.Event<MemberJoinedPayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension InboxEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["event", "type"])]),
        id: .payload(["event", "number"]),
        idForm: .integer,
        time: .payload(["event", "sent"]),
        source: .payload(["event", "from"]),
        data: ["event"],
        types: [
            "message.posted",
            "message.removed",
            "member.joined",
        ],
        attributes: WebhookEvents.EventAttributes(
            InboxEventAttributes.recordSchema,
            at: [
                .payload(["event", "channel"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .messagePosted(try decoder.event())
        case 1: self = .messageRemoved(try decoder.event())
        case 2: self = .memberJoined(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension InboxEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .messagePosted(let event): (0, event)
        case .messageRemoved(let event): (1, event)
        case .memberJoined(let event): (2, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct InboxEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A message was posted.
    static var messagePosted: Self { Self(rawValue: "message.posted") }
    /// A message was removed.
    static var messageRemoved: Self { Self(rawValue: "message.removed") }
    /// A member joined; the payload describes nothing of the envelope.
    static var memberJoined: Self { Self(rawValue: "member.joined") }

    /// The types in the catalog, in order.
    static let allKnown = InboxEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``InboxEvent``.
    nonisolated var inboxAttributes: InboxEventAttributes {
        attributes(as: InboxEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``InboxEvent``.
    nonisolated var inboxAttributes: InboxEventAttributes {
        get { attributes(as: InboxEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension InboxEvent {
    /// The envelope attributes.
    var attributes: InboxEventAttributes { content.event.inboxAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
