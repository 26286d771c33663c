#if Receiver
import WebhookEvents

/// Processes the events of a verified message: handles them, or stores them in an inbox.
///
/// It stays on the executor of its caller, as all steps of a request do, so that none of them begins and ends
/// with a change of executors.
protocol MessageProcessor: Sendable {
    /// Processes all events of a message.
    ///
    /// - Returns: The results, in the order of the events.
    nonisolated(nonsending) func results(
        of message: WebhookMessage, _ request: RequestContext
    ) async -> [DeliveryResult]
}
#endif
