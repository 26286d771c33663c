// swift-format-ignore-file
// Generated from topic.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Messages of a topic, in Base64”.
enum TopicEvent: WebhookEvents.WebhookEvent {
    /// A row was added.
    ///
    /// Type: `row.added`
    case rowAdded(WebhookEvents.Event<RowAddedPayload>)
    /// A row was removed.
    ///
    /// Type: `row.gone`
    case rowGone(WebhookEvents.Event<Int>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension TopicEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.request(["message", "attributes", "type"])]),
        id: .request(["message", "messageId"]),
        time: .request(["message", "publishTime"]),
        source: .request(["subscription"]),
        data: [],
        types: [
            "row.added",
            "row.gone",
        ],
        messages: [.base64(["message", "data"])],
        attributes: WebhookEvents.EventAttributes(
            TopicEventAttributes.recordSchema,
            at: [
                .request(["deliveryAttempt"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .rowAdded(try decoder.event())
        case 1: self = .rowGone(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension TopicEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .rowAdded(let event): (0, event)
        case .rowGone(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct TopicEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A row was added.
    static var rowAdded: Self { Self(rawValue: "row.added") }
    /// A row was removed.
    static var rowGone: Self { Self(rawValue: "row.gone") }

    /// The types in the catalog, in order.
    static let allKnown = TopicEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``TopicEvent``.
    nonisolated var topicAttributes: TopicEventAttributes {
        attributes(as: TopicEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``TopicEvent``.
    nonisolated var topicAttributes: TopicEventAttributes {
        get { attributes(as: TopicEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension TopicEvent {
    /// The envelope attributes.
    var attributes: TopicEventAttributes { content.event.topicAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
