#if Receiver
public import WebhookEvents
public import WebhookReceiver

/// The response of an endpoint.
public struct EndpointAnswer: Sendable, Hashable {
    /// The status code.
    public var status: Int
    /// The header fields.
    public var headers: WebhookHeaders

    /// Creates a response.
    public init(status: Int, headers: WebhookHeaders = WebhookHeaders()) {
        self.status = status
        self.headers = headers
    }
}

/// Carries requests to an endpoint: an HTTP client.
public protocol DeliveryTransport: Sendable {
    /// Sends a request once, and waits for the response. A redirect is a response, and not followed.
    ///
    /// - Throws: When there was no response; the error prints as the reason.
    func send(_ request: WebhookRequest) async throws -> EndpointAnswer
}

/// Carries requests that no HTTP client sends, too.
package protocol DrillTransport: DeliveryTransport {
    /// Sends the head of a request, and then no body.
    func sendHead(_ request: WebhookRequest) async throws -> EndpointAnswer

    /// Sends a request in part, and closes the connection.
    func sendPart(_ request: WebhookRequest) async throws

    /// Sends a request after one with the method HEAD, on the same connection unless the endpoint closes it.
    ///
    /// - Throws: Also when the endpoint's answer to HEAD has content, which would be taken for the next
    ///   answer.
    func sendAfterHEAD(_ request: WebhookRequest) async throws -> EndpointAnswer

    /// Sends the head of a request with `Expect: 100-continue`, and the body when the endpoint has asked for
    /// it (RFC 9110, section 10.1.1).
    func sendWhenAsked(_ request: WebhookRequest) async throws -> EndpointAnswer

    /// Whether requests to an address can be sent in other ways than ``send(_:)``: not through TLS.
    func sendsParts(to url: String) -> Bool
}
#endif
