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
    nonisolated(nonsending) func dispatch(
        _ event: ReceivedEvent, _ delivery: Delivery
    ) async -> DeliveryResult {
        var result = DeliveryResult(type: event.type, outcome: .filteredOut)
        result.eventID = event.id
        guard filter.allows(event.type) else { return result }
        do {
            try await event.handle(delivery)
            result.outcome = event.kind.handled
        } catch {
            result.outcome = event.kind.failed(error)
        }
        result.isFinished = isFinished(result.outcome)
        if result.outcome.isFinished { result.answer = delivery.answer.withLock { $0 } }
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
