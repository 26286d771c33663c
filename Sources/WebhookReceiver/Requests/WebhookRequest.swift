#if Receiver
public import WebhookEvents

/// The parts of an HTTP request that a receiver needs.
public struct WebhookRequest: Sendable, Hashable {
    /// The method, such as `POST`.
    public var method: String

    /// The URL exactly as the sender wrote it: scheme, host, path and query. Only schemes that sign it
    /// need it. Behind a proxy, it differs from the URL that the server sees.
    public var url: String?

    /// The header fields and the exact bytes of the body.
    public var message: WebhookMessage

    /// Creates a request.
    public init(method: String = "POST", url: String? = nil, message: WebhookMessage) {
        self.method = method
        self.url = url
        self.message = message
    }

    /// Creates a request from header fields, as names and values in order, and a body.
    public init(
        method: String = "POST", url: String? = nil, headers: [(String, String)], body: [UInt8]
    ) {
        self.init(
            method: method, url: url, message: WebhookMessage(headers: headers, body: body))
    }
}
#endif
