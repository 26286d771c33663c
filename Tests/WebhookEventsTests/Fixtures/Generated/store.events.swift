// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Orders, with all that is not the order in header fields”.
enum StoreEvent: WebhookEvents.WebhookEvent {
    /// An order was paid.
    ///
    /// Type: `orders/paid`
    case ordersPaid(WebhookEvents.Event<OrdersPaidPayload>)
    /// An order was paid.
    ///
    /// Type: `orders/paid`, version “2024-06-20”
    case ordersPaidV20240620(WebhookEvents.Event<OrdersPaidV20240620Payload>)
    /// An order was paid, for good.
    ///
    /// Type: `orders/paid`, version “v2”
    case ordersPaidV2(WebhookEvents.Event<OrdersPaidV2Payload>)
    /// Type: `orders/deleted`, version “1”
    case ordersDeletedV1(WebhookEvents.Event<OrdersDeletedV1Payload>)
    /// Type: `orders/deleted`, version “1.10”
    case orderGone(WebhookEvents.Event<WebhookEvents.JSONMap<WebhookEvents.JSONValue>>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension StoreEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.header("X-Topic")]),
        id: .header("X-Delivery"),
        time: .header("X-Triggered-At"),
        timeForm: .unixTimeMillisecondsString,
        data: [],
        types: [
            "orders/paid",
            "orders/deleted",
        ],
        attributes: WebhookEvents.EventAttributes(
            StoreEventAttributes.recordSchema,
            at: [
                .header("X-Test"),
                .header("X-Attempt"),
                .header("X-Rate"),
                .header("X-Shop"),
                .payload(["livemode"]),
                .payload(["money", "currency"]),
            ]),
        versions: WebhookEvents.EventVersions(
            at: .header("X-API-Version"),
            [
                .init(type: 0, "2024-06-20"),
                .init(type: 0, "v2"),
                .init(type: 1, "1"),
                .init(type: 1, "1.10"),
            ],
            withoutDefault: [1])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .ordersPaid(try decoder.event())
        case 2: self = .ordersPaidV20240620(try decoder.event())
        case 3: self = .ordersPaidV2(try decoder.event())
        case 4: self = .ordersDeletedV1(try decoder.event())
        case 5: self = .orderGone(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension StoreEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .ordersPaid(let event): (0, event)
        case .ordersPaidV20240620(let event): (2, event)
        case .ordersPaidV2(let event): (3, event)
        case .ordersDeletedV1(let event): (4, event)
        case .orderGone(let event): (5, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct StoreEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An order was paid.
    static var ordersPaid: Self { Self(rawValue: "orders/paid") }
    static var ordersDeleted: Self { Self(rawValue: "orders/deleted") }

    /// The types in the catalog, in order.
    static let allKnown = StoreEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``StoreEvent``.
    nonisolated var storeAttributes: StoreEventAttributes {
        attributes(as: StoreEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``StoreEvent``.
    nonisolated var storeAttributes: StoreEventAttributes {
        get { attributes(as: StoreEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension StoreEvent {
    /// The envelope attributes.
    var attributes: StoreEventAttributes { content.event.storeAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
