#if Receiver
import WebhookEvents

/// Claims each event, calls the handler with it, and commits or releases the claim.
struct HandlingProcessor: MessageProcessor {
    let deduplicationKey: DeduplicationKey
    let maximumBatchSize: Int
    let deduplicator: Deduplicator
    let reader: EventReader
    let dispatcher: EventDispatcher

    nonisolated(nonsending) func results(
        of message: WebhookMessage, _ request: RequestContext
    ) async -> [DeliveryResult] {
        var ids = DeliveryIDResolver(
            endpoint: request.endpoint, key: deduplicationKey, reader.layout, message,
            request.delivery)
        if let claim = ids.beforeDecoding {
            return [await deduplicator.handleOnce(claim) { await handle(message, $0, request) }]
        }
        do {
            var results: [DeliveryResult] = []
            for (index, event) in try events(in: message, request).enumerated() {
                let claim = ids.request(for: event, at: index)
                let result = await deduplicator.handleOnce(claim) {
                    await dispatcher.dispatch(event, Delivery($0, of: event, request))
                }
                results.append(result)
            }
            return results
        } catch {
            return [DeliveryResult(outcome: DeliveryOutcome(error))]
        }
    }

    /// Decodes and handles a message with a single event.
    nonisolated(nonsending) private func handle(
        _ message: WebhookMessage, _ claim: DeliveryClaim, _ request: RequestContext
    ) async -> DeliveryResult {
        do {
            guard let event = try events(in: message, request).first else {
                return DeliveryResult(outcome: .noEvents)
            }
            return await dispatcher.dispatch(event, Delivery(claim, of: event, request))
        } catch {
            return DeliveryResult(outcome: DeliveryOutcome(error))
        }
    }

    private func events(
        in message: WebhookMessage, _ request: RequestContext
    ) throws(WebhookDecodingError) -> [ReceivedEvent] {
        try reader.events(in: message, request.delivery, limit: maximumBatchSize)
    }
}
#endif
