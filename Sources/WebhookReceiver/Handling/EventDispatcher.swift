#if Receiver
import WebhookEvents

extension WebhookReceiver {
    /// Decodes and handles a message that is one event.
    func handle(_ message: WebhookMessage, _ delivery: SignedDelivery) async -> DeliveryResult {
        do {
            guard let event = try events(in: message, delivery).first else {
                return DeliveryResult(outcome: .answered)
            }
            return await handle(event)
        } catch {
            return DeliveryResult(outcome: DeliveryOutcome(error))
        }
    }

    /// Handles an event, if the endpoint is for its type.
    func handle(_ event: ReceivedEvent) async -> DeliveryResult {
        guard configuration.selection.contains(event.type) else {
            return DeliveryResult(type: event.type, outcome: .notSelected)
        }
        let outcome: DeliveryOutcome
        do {
            try await event.handle()
            outcome = event.kind.handled
        } catch {
            outcome = event.kind.failed(error)
        }
        return DeliveryResult(type: event.type, outcome: outcome, isFinished: isFinished(outcome))
    }

    private func isFinished(_ outcome: DeliveryOutcome) -> Bool {
        if case .malformed = outcome { return 200...299 ~= configuration.malformedStatus }
        return outcome.isFinished
    }
}

extension DeliveryOutcome {
    /// What becomes of a message of which no events can be made.
    init(_ error: WebhookDecodingError) {
        if case .tooManyEvents(let limit) = error {
            self = .tooManyEvents(limit: limit)
        } else {
            self = .notJSON(error)
        }
    }
}

extension ReceivedEvent.Kind {
    fileprivate var handled: DeliveryOutcome {
        switch self {
        case .known: .handled
        case .unknown: .handledUnknown
        case .malformed(let error): .handledMalformed(error)
        }
    }

    /// A handler that does not take malformed events throws their own error.
    fileprivate func failed(_ error: any Error) -> DeliveryOutcome {
        if case .malformed(let reason) = self, error as? PayloadError == reason {
            .malformed(reason)
        } else {
            .failed(error)
        }
    }
}
#endif
