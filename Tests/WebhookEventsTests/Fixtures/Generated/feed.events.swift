// swift-format-ignore-file
// Generated from feed.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Changes of pages, in nested batches”.
enum FeedEvent: WebhookEvents.BatchWebhookEvent {
    /// A page was changed.
    ///
    /// Type: `feed`
    case feed(WebhookEvents.Event<FeedPayload>)
    /// A page was mentioned.
    ///
    /// Type: `mention`
    case mention(WebhookEvents.Event<String>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension FeedEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["field"])]),
        id: .payload(["id"]),
        time: .outer(1, ["time"]),
        timeForm: .unixTime,
        source: .outer(1, ["id"]),
        data: ["value"],
        types: [
            "feed",
            "mention",
        ],
        messages: [.array(["entry"]), .array(["changes"])],
        attributes: WebhookEvents.EventAttributes(
            FeedEventAttributes.recordSchema,
            at: [
                .request(["object"]),
                .outer(1, ["tries"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .feed(try decoder.event())
        case 1: self = .mention(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension FeedEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .feed(let event): (0, event)
        case .mention(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct FeedEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A page was changed.
    static var feed: Self { Self(rawValue: "feed") }
    /// A page was mentioned.
    static var mention: Self { Self(rawValue: "mention") }

    /// The types in the catalog, in order.
    static let allKnown = FeedEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``FeedEvent``.
    nonisolated var feedAttributes: FeedEventAttributes {
        attributes(as: FeedEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``FeedEvent``.
    nonisolated var feedAttributes: FeedEventAttributes {
        get { attributes(as: FeedEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension FeedEvent {
    /// The envelope attributes.
    var attributes: FeedEventAttributes { content.event.feedAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
