#if HTTP
import NIOCore

/// Passes what a connection receives to a sequence, which ends when the connection is closed.
///
/// Unlike a `NIOAsyncChannel`, which must be closed through its own closure, it may be dropped at any time: when
/// connecting fails, or one of several attempts to connect is given up.
final class ReceivedBytes: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// The maximum number of bytes. The heads of responses are far smaller; afterwards, the connection is
    /// closed.
    private static let limit = 1_048_576

    private let chunks: AsyncThrowingStream<ByteBuffer, any Error>.Continuation
    private var count = 0

    init(_ chunks: AsyncThrowingStream<ByteBuffer, any Error>.Continuation) {
        self.chunks = chunks
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let chunk = unwrapInboundIn(data)
        count += chunk.readableBytes
        guard count <= Self.limit else { return context.close(promise: nil) }
        chunks.yield(chunk)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        chunks.finish(throwing: error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        chunks.finish()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { chunks.finish() }
}
#endif
