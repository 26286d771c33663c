// swift-format-ignore-file
// Generated from click.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Interactions, as JSON in a field of a form”.
enum ClickEvent: WebhookEvents.WebhookEvent {
    /// A button was pressed.
    ///
    /// Type: `pressed`
    case pressed(WebhookEvents.Event<PressedPayload>)
    /// A dialog was closed.
    ///
    /// Type: `closed`
    case closed(WebhookEvents.Event<WebhookEvents.JSONMap<WebhookEvents.JSONValue>>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension ClickEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .payload(["trigger"]),
        data: [],
        types: [
            "pressed",
            "closed",
        ],
        messages: [.json(["payload"])],
        attributes: WebhookEvents.EventAttributes(
            ClickEventAttributes.recordSchema,
            at: [
                .request(["revision"]),
            ]),
        isForm: true
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .pressed(try decoder.event())
        case 1: self = .closed(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension ClickEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .pressed(let event): (0, event)
        case .closed(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct ClickEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A button was pressed.
    static var pressed: Self { Self(rawValue: "pressed") }
    /// A dialog was closed.
    static var closed: Self { Self(rawValue: "closed") }

    /// The types in the catalog, in order.
    static let allKnown = ClickEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``ClickEvent``.
    nonisolated var clickAttributes: ClickEventAttributes {
        attributes(as: ClickEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``ClickEvent``.
    nonisolated var clickAttributes: ClickEventAttributes {
        get { attributes(as: ClickEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension ClickEvent {
    /// The envelope attributes.
    var attributes: ClickEventAttributes { content.event.clickAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
