#if Receiver
@_spi(Generated) import WebhookEvents

/// Events whose type and identifier are in header fields.
enum TopicEvent: WebhookEvent {
    case paid(Event<JSONValue>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .anyOf([.header("X-Topic")]), id: .header("X-Id"), data: [], types: ["paid"])

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        self = .paid(try decoder.event())
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .paid(let event): (0, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}
#endif
