#if HTTP
import HTTPTypes
import HummingbirdCore
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTPTypes

/// The body of a request, which the client may hold back until it is requested, and which a receiver may
/// refuse to read.
@available(macOS 14, *)
final class AwaitedBody: AsyncSequence, Sendable {
    private let body: RequestBody
    private let headers: HTTPFields
    private let channel: any Channel
    private let hasEnded = NIOLockedValueBox(false)

    init(of request: Request, _ channel: any Channel) {
        body = request.body
        headers = request.headers
        self.channel = channel
    }

    /// Whether a part of the body may be unread.
    var isUnread: Bool { !hasEnded.withLockedValue { $0 } && hasContent }

    private var hasContent: Bool {
        headers[.transferEncoding] != nil || (headers[.contentLength] ?? "0") != "0"
    }

    /// Requests the body from the client if it waits for that (RFC 9110, section 10.1.1): reading starts
    /// after the head was accepted.
    func makeAsyncIterator() -> Iterator {
        if headers[.expect]?.lowercased() == "100-continue" {
            channel.writeAndFlush(
                HTTPResponsePart.head(HTTPResponse(status: .continue)), promise: nil)
        }
        return Iterator(body: self, iterator: body.makeAsyncIterator())
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let body: AwaitedBody
        fileprivate var iterator: RequestBody.AsyncIterator

        mutating func next() async throws -> ByteBufferView? {
            let chunk = try await iterator.next()
            // The chunks also end when the task is canceled after the timeout.
            if chunk == nil, !Task.isCancelled { body.hasEnded.withLockedValue { $0 = true } }
            return chunk?.readableBytesView
        }
    }
}
#endif
