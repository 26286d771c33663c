#if Receiver
public import WebhookEvents

/// The response of an endpoint to a delivery.
public struct EndpointResponse: Sendable, Hashable {
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

extension EndpointResponse {
    /// The delay in `Retry-After` (RFC 9110, section 10.2.3), limited to a day; `nil` when it is not a number
    /// of seconds.
    public var retryAfter: Duration? {
        guard let text = headers["Retry-After"], let seconds = Int64(text), seconds >= 0 else {
            return nil
        }
        return min(.seconds(seconds), .seconds(24 * 3600))
    }

    /// Whether the endpoint accepted the delivery: the status is 2xx.
    public var isSuccess: Bool { 200...299 ~= status }
}
#endif
