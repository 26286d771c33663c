@_spi(Generated) import WebhookEvents

/// Events whose type consists of a header field and a property, and whose payload is the whole body.
enum RepositoryEvent: WebhookEvent {
    case issues(Event<JSONValue>)
    case issuesOpened(Event<JSONValue>)
    case push(Event<Parent>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .compound([.header("X-Event"), .payload(["action"])]),
        id: .header("X-Delivery"), time: .payload(["sent"]), source: .payload(["sender", "login"]),
        data: [], types: ["issues", "issues.opened", "push"])

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        switch index {
        case 0: self = .issues(try decoder.event())
        case 1: self = .issuesOpened(try decoder.event())
        default: self = .push(try decoder.event())
        }
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .issues(let event): (0, event)
        case .issuesOpened(let event): (1, event)
        case .push(let event): (2, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// Events whose type is at one of several locations, and whose payload is in an element of an array.
enum ChatEvent: WebhookEvent {
    case message(Event<Parent>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .anyOf([
            .payload(["event", "type"]), .header("X-Type"), .payload(["type"]),
        ]),
        id: .payload(["event", "id"]), data: ["events", "1"], types: ["message"])

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        self = .message(try decoder.event())
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .message(let event): (0, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}
