@_spi(Generated) import WebhookEvents

/// Events in forms.
enum PaymentEvent: WebhookEvent {
    case paid(Event<JSONValue>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .compound([.payload(["event"])]), id: .payload(["id"]), data: [],
        types: ["paid"], isForm: true)

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
