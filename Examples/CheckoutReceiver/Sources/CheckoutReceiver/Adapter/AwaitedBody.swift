import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes
import Synchronization

/// The body of a request: one that the client may hold back until it is asked for it, and that a receiver
/// may refuse to read.
final class AwaitedBody: AsyncSequence, Sendable {
    private let body: RequestBody
    private let headers: HTTPFields
    private let channel: any Channel
    private let hasEnded = Atomic(false)

    init(of request: Request, _ channel: any Channel) {
        body = request.body
        headers = request.headers
        self.channel = channel
    }

    /// Whether there may be more of the body to come.
    var isUnread: Bool { !hasEnded.load(ordering: .acquiring) && hasContent }

    private var hasContent: Bool {
        headers[.transferEncoding] != nil || (headers[.contentLength] ?? "0") != "0"
    }

    /// Asks the client for the body, if it waits for that (RFC 9110, section 10.1.1): a receiver begins to
    /// read when it has let the head in.
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
            let piece = try await iterator.next()
            // There are no more pieces too when the time is over.
            if piece == nil, !Task.isCancelled { body.hasEnded.store(true, ordering: .releasing) }
            return piece?.readableBytesView
        }
    }
}
