#if Receiver
public import WebhookReceiver

/// Sends requests to an endpoint: an HTTP client.
public protocol DeliveryTransport: Sendable {
    /// Sends a request once, and waits for the response. Redirects are returned, not followed.
    ///
    /// - Throws: An error when there was no response. Its description is the reason.
    func send(_ request: WebhookRequest) async throws -> EndpointResponse
}
#endif
