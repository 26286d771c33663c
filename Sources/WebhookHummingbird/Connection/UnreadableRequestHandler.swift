#if Hummingbird
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Responds to requests that cannot be read, for example because the head is too large, and closes the
/// connection, even if the client continues to send or keeps it open.
final class UnreadableRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// The number of requests whose heads were read and whose responses are not complete.
    private var pending = 0
    /// Whether a request has been read in part.
    private var isInRequest = false
    private var hasFailed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            pending += 1
            isInRequest = true
        case .end: isInRequest = false
        case .body: break
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { pending -= 1 }
        context.write(data, promise: promise)
        if hasFailed, pending == 0 { context.channel.closeSoon() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError, !hasFailed else {
            return context.fireErrorCaught(error)
        }
        hasFailed = true
        // The server responds to this request after the others.
        guard pending == 0 else { return context.fireErrorCaught(error) }
        if !isInRequest { respond(to: error, context) }
        context.channel.closeSoon()
    }

    private func respond(to error: HTTPParserError, _ context: ChannelHandlerContext) {
        let status: HTTPResponse.Status =
            error == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest
        let head = HTTPResponse(
            status: status, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(mode: .output, promise: nil)
    }
}
#endif
