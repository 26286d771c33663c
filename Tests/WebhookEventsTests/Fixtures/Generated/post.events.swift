// swift-format-ignore-file
// Generated from post.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Reports about mails, in flat forms”.
enum PostEvent: WebhookEvents.WebhookEvent {
    /// A mail was opened.
    ///
    /// Type: `opened`
    case opened(WebhookEvents.Event<OpenedPayload>)
    /// A mail was dropped.
    ///
    /// Type: `dropped`
    case dropped(WebhookEvents.Event<DroppedPayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension PostEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["event"])]),
        id: .payload(["Message-Id"]),
        time: .payload(["timestamp"]),
        timeForm: .unixTimeString,
        data: [],
        types: [
            "opened",
            "dropped",
        ],
        attributes: WebhookEvents.EventAttributes(
            PostEventAttributes.recordSchema,
            at: [
                .payload(["attempt"]),
            ]),
        isForm: true
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .opened(try decoder.event())
        case 1: self = .dropped(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension PostEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .opened(let event): (0, event)
        case .dropped(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct PostEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A mail was opened.
    static var opened: Self { Self(rawValue: "opened") }
    /// A mail was dropped.
    static var dropped: Self { Self(rawValue: "dropped") }

    /// The types in the catalog, in order.
    static let allKnown = PostEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``PostEvent``.
    nonisolated var postAttributes: PostEventAttributes {
        attributes(as: PostEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``PostEvent``.
    nonisolated var postAttributes: PostEventAttributes {
        get { attributes(as: PostEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension PostEvent {
    /// The envelope attributes.
    var attributes: PostEventAttributes { content.event.postAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
