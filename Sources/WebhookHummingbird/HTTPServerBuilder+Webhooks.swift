#if Hummingbird
public import Hummingbird
import HummingbirdCore
public import NIOCore

@available(macOS 14, iOS 17, tvOS 17, *)
extension HTTPServerBuilder {
    /// HTTP/1.1 for webhook endpoints: see ``webhooks(idleTimeout:)``.
    public static var webhooks: HTTPServerBuilder { webhooks() }

    /// HTTP/1.1 for webhook endpoints, also inside of `.tls(…)`. Routes of other kinds work as with
    /// `.http1()`.
    ///
    /// - A client that waits with `Expect: 100-continue` gets `100 Continue` when a receiver starts to read
    ///   its body, and the final response at once if it is refused before (RFC 9110, section 10.1.1).
    /// - After a response to a request whose body was not read to its end, the connection is closed: the
    ///   start of the next request is unknown (RFC 9112, section 9.3).
    /// - A head that is too large gets the status 431, and data that is not HTTP the status 400. The
    ///   connection is closed then, even if the client continues to send or keeps it open.
    ///
    /// With another server, a client that waits gets no `100 Continue`, and most send the body after a second;
    /// connections are not closed, but the client is asked to.
    ///
    /// - Parameter idleTimeout: The time after which an idle connection is closed. It must be longer than
    ///   `ReceiverConfiguration.bodyTimeout`.
    public static func webhooks(idleTimeout: TimeAmount = .seconds(30)) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            HTTP1Channel(
                responder: { request, writer, channel in
                    var writer = Optional(writer)
                    try await RequestChannel.$current.withValue(channel) {
                        guard let writer = writer.take() else { return }
                        try await responder(request, writer, channel)
                    }
                },
                configuration: .init(
                    additionalChannelHandlers: [UnreadableRequestHandler()],
                    idleTimeout: idleTimeout))
        }
    }
}
#endif
