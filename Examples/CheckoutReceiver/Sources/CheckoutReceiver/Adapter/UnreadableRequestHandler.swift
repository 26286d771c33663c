import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Answers a request that cannot be read, such as one with too large a head, and closes its connection:
/// also when the client goes on sending, or does not close it.
final class UnreadableRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// The requests whose heads were read, and whose responses are not written to their end.
    private var unanswered = 0
    /// Whether a request was read in part.
    private var isInRequest = false
    private var hasFailed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            unanswered += 1
            isInRequest = true
        case .end: isInRequest = false
        case .body: break
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
        context.write(data, promise: promise)
        if hasFailed, unanswered == 0 { context.channel.closeSoon() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError, !hasFailed else {
            return context.fireErrorCaught(error)
        }
        hasFailed = true
        // The server answers when it comes to this request.
        guard unanswered == 0 else { return context.fireErrorCaught(error) }
        if !isInRequest { answer(error, context) }
        context.channel.closeSoon()
    }

    private func answer(_ error: HTTPParserError, _ context: ChannelHandlerContext) {
        let status: HTTPResponse.Status =
            error == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest
        let head = HTTPResponse(
            status: status, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(mode: .output, promise: nil)
    }
}

extension HTTPServerBuilder {
    /// HTTP for endpoints of webhooks.
    static var webhooks: HTTPServerBuilder {
        .http1(
            configuration: .init(
                additionalChannelHandlers: [UnreadableRequestHandler()],
                // Longer than a body may take, and so for connections that ask for nothing more.
                idleTimeout: .seconds(30)))
    }
}
