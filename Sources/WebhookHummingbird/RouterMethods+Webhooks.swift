#if Hummingbird
import HTTPTypes
public import Hummingbird
import NIOCore
public import WebhookReceiver

@available(macOS 14, iOS 17, tvOS 17, *)
extension RouterMethods {
    /// Passes all requests to a path to a receiver, in any request context.
    ///
    /// ```swift
    /// router.addWebhooks("webhooks", receiver)
    /// let application = Application(router: router, server: .webhooks)
    /// ```
    ///
    /// All methods are routed: the receiver answers handshakes, and refuses the rest. The receiver reads
    /// the body, within its limits. Add it before middleware that reads bodies.
    ///
    /// - Parameters:
    ///   - path: The path. Parameters in it, such as `webhooks/{tenant}`, are part of the URL.
    ///   - receiver: The receiver.
    ///   - address: The URL that senders call, for schemes that sign it.
    @discardableResult
    public func addWebhooks(
        _ path: RouterPath, _ receiver: WebhookReceiver, address: WebhookAddress = .host()
    ) -> Self {
        for method in HTTPRequest.Method.routed {
            on(path, method: method) { request, _ in
                try await receiver.respond(to: request, at: address.url(of: request.head))
            }
        }
        return self
    }
}

@available(macOS 14, iOS 17, tvOS 17, *)
extension WebhookReceiver {
    /// Receives a request of a route that ``Hummingbird/RouterMethods/addWebhooks(_:_:address:)`` does not
    /// suit, for example because it chooses among several receivers.
    ///
    /// - Parameters:
    ///   - request: The request, with its body unread.
    ///   - url: The URL exactly as the sender called it.
    /// - Throws: What reading the body throws, for example because the client disconnected.
    public func respond(to request: Request, at url: String) async throws -> Response {
        try await request.answered { body in
            let response = try await receive(WebhookRequest(request.head, url: url), body: body)
            let head = HTTPResponse(response)
            return Response(
                status: head.status, headers: head.headerFields,
                body: ResponseBody(byteBuffer: ByteBuffer(string: response.body)))
        }
    }
}

extension HTTPRequest.Method {
    /// The methods that a route exists for. The router answers all others with 404.
    fileprivate static let routed: [HTTPRequest.Method] = [
        .post, .get, .head, .options, .put, .patch, .delete, .trace,
    ]
}
#endif
