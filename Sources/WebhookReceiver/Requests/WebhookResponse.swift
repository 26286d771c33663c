#if Receiver
public import WebhookEvents

/// The parts of an HTTP response that a receiver determines.
public struct WebhookResponse: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int

    /// The header fields: `Content-Type`, and `Retry-After` (RFC 9110, section 10.2.3) or `Allow` where
    /// the status calls for them.
    public var headers: WebhookHeaders

    /// A short text in UTF-8 for the sender's log. It contains no secrets and no part of a handler's
    /// error.
    public var body: String

    /// Creates a response.
    public init(status: Int, headers: WebhookHeaders = WebhookHeaders(), body: String = "") {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
#endif
