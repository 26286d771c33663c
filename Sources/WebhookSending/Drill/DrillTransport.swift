#if Receiver
package import WebhookReceiver

/// A transport that also sends requests which no HTTP client would send.
package protocol DrillTransport: DeliveryTransport {
    /// Sends a request, and reads the response with its body.
    func response(to request: WebhookRequest) async throws -> WebhookResponse

    /// Sends the head of a request without its body.
    func sendHead(_ request: WebhookRequest) async throws -> EndpointResponse

    /// Sends a part of a request, and closes the connection.
    func sendPart(_ request: WebhookRequest) async throws

    /// Sends a request after one with the method HEAD, on the same connection unless the endpoint closes it.
    ///
    /// - Throws: Also when the endpoint's response to HEAD has content, which would be mistaken for the next
    ///   response.
    func sendAfterHEAD(_ request: WebhookRequest) async throws -> EndpointResponse

    /// Sends the head of a request with `Expect: 100-continue`, and the body after the endpoint asked for it
    /// (RFC 9110, section 10.1.1).
    func sendWhenAsked(_ request: WebhookRequest) async throws -> EndpointResponse
}
#endif
