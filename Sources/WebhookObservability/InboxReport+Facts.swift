#if Observability
import WebhookReceiver

extension InboxReport {
    /// The facts that logs and spans have, by their stable names.
    var facts: [(key: String, value: DeliveryFact)] {
        let entry = lease.entry
        var facts: [(String, DeliveryFact)] = [
            ("webhook.endpoint", .text(entry.endpoint)), ("webhook.outcome", .text(outcome.name)),
            ("webhook.delivery.id", .text(entry.request.id.rawValue)),
            ("webhook.attempt", .number(lease.attempt)),
        ]
        if let sender = entry.sender { facts.append(("webhook.sender", .text(sender))) }
        if entry.type != nil {
            facts.append(("webhook.event.type", .text(DeliveryReport.logged(entry.type))))
        }
        if let error {
            facts.append(("error.type", .text(String(reflecting: Swift.type(of: error)))))
        }
        return facts
    }

    /// The error of the handler or the store, of which only the type is reported.
    private var error: (any Error)? {
        switch outcome {
        case .retried(_, let error), .buried(let error): error
        default: storeError
        }
    }

    /// Whether the attempt failed.
    var isError: Bool {
        switch outcome {
        case .retried, .buried: true
        default: storeError != nil
        }
    }
}
#endif
