#if Receiver
package import WebhookEvents
package import WebhookReceiver

/// What an endpoint answered.
package struct EndpointAnswer: Sendable, Hashable {
    package var status: Int
    package var headers: WebhookHeaders

    package init(status: Int, headers: WebhookHeaders = WebhookHeaders()) {
        self.status = status
        self.headers = headers
    }
}

/// Carries requests to an endpoint.
package protocol DeliveryTransport: Sendable {
    /// Sends a request once, and waits for the answer; redirects are answers.
    ///
    /// - Throws: When there was no answer; the error prints as the reason.
    func send(_ request: WebhookRequest) async throws -> EndpointAnswer

    /// Sends the head of a request, and then no body.
    func sendHead(_ request: WebhookRequest) async throws -> EndpointAnswer

    /// Sends a request in part, and hangs up.
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
