#if Hummingbird
import Foundation
import NIOCore
import NIOPosix

/// A connection to a server on this machine, for requests that no client sends.
struct RawConnection {
    private final class Received: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let chunks: AsyncStream<String>.Continuation

        init(_ chunks: AsyncStream<String>.Continuation) {
            self.chunks = chunks
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            chunks.yield(String(buffer: unwrapInboundIn(data)))
        }

        func channelInactive(context: ChannelHandlerContext) { chunks.finish() }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }

    private let channel: any Channel
    private let chunks: AsyncStream<String>

    init(port: Int) async throws {
        let (chunks, continuation) = AsyncStream.makeStream(of: String.self)
        self.chunks = chunks
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Received(continuation))
                }
            }.connect(host: "localhost", port: port).get()
    }

    func send(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    /// What is received up to a text, or the end of the connection if there is none.
    func received(upTo text: String? = nil) async -> String {
        var received = ""
        for await chunk in chunks {
            received += chunk
            if let text, received.contains(text) { break }
        }
        return received
    }

    func close() { channel.close(promise: nil) }
}
#endif
