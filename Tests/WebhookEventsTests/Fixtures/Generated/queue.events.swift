// swift-format-ignore-file
// Generated from queue.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Notifications in the records of a queue”.
enum QueueEvent: WebhookEvents.BatchWebhookEvent {
    /// A parcel was sent.
    ///
    /// Type: `parcel.sent`
    case parcelSent(WebhookEvents.Event<ParcelSentPayload>)
    /// A parcel was lost.
    ///
    /// Type: `parcel.lost`
    case parcelLost(WebhookEvents.Event<ParcelLostPayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension QueueEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .outer(2, ["MessageId"]),
        time: .outer(2, ["Timestamp"]),
        timeForm: .dateTime,
        subject: .payload(["detail", "parcel"]),
        data: ["detail"],
        types: [
            "parcel.sent",
            "parcel.lost",
        ],
        messages: [.array(["Records"]), .json(["body"]), .json(["Message"])],
        attributes: WebhookEvents.EventAttributes(
            QueueEventAttributes.recordSchema,
            at: [
                .outer(1, ["messageId"]),
                .request(["queue"]),
                .payload(["tries"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .parcelSent(try decoder.event())
        case 1: self = .parcelLost(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension QueueEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .parcelSent(let event): (0, event)
        case .parcelLost(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct QueueEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A parcel was sent.
    static var parcelSent: Self { Self(rawValue: "parcel.sent") }
    /// A parcel was lost.
    static var parcelLost: Self { Self(rawValue: "parcel.lost") }

    /// The types in the catalog, in order.
    static let allKnown = QueueEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``QueueEvent``.
    nonisolated var queueAttributes: QueueEventAttributes {
        attributes(as: QueueEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``QueueEvent``.
    nonisolated var queueAttributes: QueueEventAttributes {
        get { attributes(as: QueueEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension QueueEvent {
    /// The envelope attributes.
    var attributes: QueueEventAttributes { content.event.queueAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
