// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “CloudEvents”.
enum CloudEvent: WebhookEvents.BatchWebhookEvent {
    /// An order was paid.
    ///
    /// Type: `com.example.order.paid`
    case comExampleOrderPaid(WebhookEvents.Event<CloudOrder>)
    /// Type: `com.example.ping`
    case comExamplePing(WebhookEvents.Event<String?>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension CloudEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout.cloudEvents(
        types: [
            "com.example.order.paid",
            "com.example.ping",
        ],
        attributes: WebhookEvents.EventAttributes(
            CloudEventAttributes.recordSchema,
            at: [
                .payload(["subject"]),
                .payload(["datacontenttype"]),
                .payload(["dataschema"]),
                .payload(["tenantid"]),
                .payload(["traceparent"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .comExampleOrderPaid(try decoder.event())
        case 1: self = .comExamplePing(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension CloudEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .comExampleOrderPaid(let event): (0, event)
        case .comExamplePing(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct CloudEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An order was paid.
    static var comExampleOrderPaid: Self { Self(rawValue: "com.example.order.paid") }
    static var comExamplePing: Self { Self(rawValue: "com.example.ping") }

    /// The types in the catalog, in order.
    static let allKnown = CloudEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``CloudEvent``.
    nonisolated var cloudAttributes: CloudEventAttributes {
        attributes(as: CloudEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``CloudEvent``.
    nonisolated var cloudAttributes: CloudEventAttributes {
        get { attributes(as: CloudEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension CloudEvent {
    /// The envelope attributes.
    var attributes: CloudEventAttributes { content.event.cloudAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
