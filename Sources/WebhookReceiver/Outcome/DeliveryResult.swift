#if Receiver
/// The outcome of one event, with the details that a report needs.
struct DeliveryResult: Sendable {
    var id: DeliveryID?
    var type: String?
    /// The event's own identifier.
    var eventID: String?
    var outcome: DeliveryOutcome
    /// Whether the event must not be handled again.
    var isFinished = false
    var storeError: (any Error)?
    var isPossibleReplay = false
    var forgottenAge: Duration?
    /// The response that the handler chose.
    var answer: WebhookResponse?

    init(type: String? = nil, outcome: DeliveryOutcome) {
        self.type = type
        self.outcome = outcome
    }

    init(id: DeliveryID, outcome: DeliveryOutcome) {
        self.id = id
        self.outcome = outcome
    }
}

extension [DeliveryResult] {
    /// Whether the request was a handshake.
    var isHandshake: Bool {
        if case .handshake = first?.outcome { true } else { false }
    }

    /// The response that the handler chose, if the request has a single event.
    var answer: WebhookResponse? { count == 1 ? first?.answer : nil }

    /// The outcome that determines the response: the one most in need of a retry.
    var decisiveOutcome: DeliveryOutcome {
        self.map(\.outcome).max { $0.retryPriority < $1.retryPriority } ?? .noEvents
    }
}
#endif
