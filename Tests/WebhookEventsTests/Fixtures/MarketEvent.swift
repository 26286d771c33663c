@_spi(Generated) import WebhookEvents

/// Events in groups, in the form of generated code.
enum MarketEvent: WebhookEvent {
    case order(MarketOrderEvent)
    case ping(MarketPingEvent)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .compound([.payload(["type"])]), id: .payload(["id"]),
        time: .payload(["time"]), source: .payload(["from"]), data: ["data"],
        types: ["order.paid", "ping", "order.void"])

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        switch index {
        case 0, 2: self = .order(try MarketOrderEvent(type: index, from: &decoder))
        default: self = .ping(try MarketPingEvent(type: index, from: &decoder))
        }
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .order(let event): event.content
        case .ping(let event): event.content
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

enum MarketOrderEvent: WebhookEventGroup {
    typealias Catalog = MarketEvent

    case paid(Event<Int>)
    case void(Event<Int>)

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        switch index {
        case 0: self = .paid(try decoder.event())
        default: self = .void(try decoder.event())
        }
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .paid(let event): (0, event)
        case .void(let event): (2, event)
        }
    }
}

enum MarketPingEvent: WebhookEventGroup {
    typealias Catalog = MarketEvent

    case ping(Event<JSONValue>)

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        self = .ping(try decoder.event())
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .ping(let event): (1, event)
        }
    }
}
