#if Receiver
import WebhookEvents

/// Processes the events of a verified message: handles them, or stores them in an inbox.
protocol MessageProcessor: Sendable {
    /// Processes all events of a message.
    ///
    /// - Returns: The results, in the order of the events.
    func results(of message: WebhookMessage, _ request: RequestContext) async -> [DeliveryResult]
}
#endif
