#if Receiver
import WebhookEvents

/// Calls the handler with the events that pass the endpoint's filter.
struct EventDispatcher: Sendable {
    private let filter: EventFilter
    private let malformedStatus: Int

    init(filter: EventFilter, malformedStatus: Int) {
        self.filter = filter
        self.malformedStatus = malformedStatus
    }

    /// Handles an event, unless the filter excludes its type.
    func dispatch(_ event: ReceivedEvent, _ delivery: Delivery) async -> DeliveryResult {
        var result = await result(of: event, delivery)
        result.eventID = event.id
        return result
    }

    private func result(
        of event: ReceivedEvent, _ delivery: Delivery
    ) async -> DeliveryResult {
        guard filter.allows(event.type) else {
            return DeliveryResult(type: event.type, outcome: .filteredOut)
        }
        let outcome: DeliveryOutcome
        do {
            try await event.handle(delivery)
            outcome = event.kind.handled
        } catch {
            outcome = event.kind.failed(error)
        }
        var result = DeliveryResult(
            type: event.type, outcome: outcome, isFinished: isFinished(outcome))
        if outcome.isFinished { result.answer = delivery.answer.value }
        return result
    }

    private func isFinished(_ outcome: DeliveryOutcome) -> Bool {
        if case .malformed = outcome { return 200...299 ~= malformedStatus }
        return outcome.isFinished
    }
}

extension ReceivedEvent.Kind {
    /// The outcome when the handler returns.
    var handled: DeliveryOutcome {
        switch self {
        case .known: .handled
        case .unknown: .handledUnknown
        case .malformed(let error): .handledMalformed(error)
        }
    }

    /// The outcome of a handler's error. A handler that does not accept malformed events throws the
    /// event's own error.
    func failed(_ error: any Error) -> DeliveryOutcome {
        if case .malformed(let reason) = self, error as? PayloadError == reason {
            .malformed(reason)
        } else {
            .failed(error)
        }
    }
}
#endif
