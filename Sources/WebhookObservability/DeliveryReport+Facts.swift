#if Observability
import WebhookReceiver

extension DeliveryReport {
    /// The facts that logs and spans have, by their stable names.
    var facts: [(key: String, value: DeliveryFact)] {
        var facts: [(String, DeliveryFact)] = [
            ("webhook.endpoint", .text(endpoint)), ("webhook.outcome", .text(outcome.name)),
            ("http.response.status_code", .number(status)),
        ]
        if let sender { facts.append(("webhook.sender", .text(sender))) }
        if let id { facts.append(("webhook.delivery.id", .text(id.rawValue))) }
        if type != nil { facts.append(("webhook.event.type", .text(loggedType))) }
        if let secretIndex { facts.append(("webhook.secret.index", .number(secretIndex))) }
        if isPossibleReplay { facts.append(("webhook.possible_replay", .flag(true))) }
        if case .handshake(let name) = outcome {
            facts.append(("webhook.handshake", .text(name)))
        }
        if case .refused(let refusal) = outcome {
            facts.append(("webhook.refusal", .text("\(refusal)")))
        }
        if let error {
            facts.append(("error.type", .text(String(reflecting: Swift.type(of: error)))))
        }
        return facts
    }

    /// The error of the handler or the store, of which only the type is reported.
    private var error: (any Error)? {
        switch outcome {
        case .failed(let error), .storeFailed(let error): error
        default: storeError
        }
    }

    /// Whether someone should look at the delivery.
    var isError: Bool {
        switch outcome {
        case .failed, .storeFailed: true
        default: storeError != nil
        }
    }
}
#endif
