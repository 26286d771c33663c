#if Hummingbird
import HTTPTypes
import HummingbirdCore
package import NIOCore
import NIOHTTPTypes
import WebhookReceiver

/// The body of a request, which the client may hold back until it is requested, and which a receiver may
/// refuse to read.
@available(macOS 14, iOS 17, tvOS 17, *)
package struct AwaitedBody: AsyncSequence, Sendable {
    private let body: RequestBody
    private let headers: HTTPFields
    private let channel: (any Channel)?
    private let hasEnded = Locked(false)

    /// - Parameter channel: The connection; `nil` if it is not known.
    init(of request: Request, _ channel: (any Channel)?) {
        body = request.body
        headers = request.headers
        self.channel = channel
    }

    /// Whether a part of the body may be unread.
    var isUnread: Bool { !hasEnded.withLock { $0 } && hasContent }

    private var hasContent: Bool {
        headers[.transferEncoding] != nil || (headers[.contentLength] ?? "0") != "0"
    }

    /// Requests the body from the client if it waits for that (RFC 9110, section 10.1.1): a receiver starts
    /// to read after it has accepted the head.
    package func makeAsyncIterator() -> Iterator {
        if headers[.expect]?.lowercased() == "100-continue" {
            channel?.writeAndFlush(
                HTTPResponsePart.head(HTTPResponse(status: .continue)), promise: nil)
        }
        return Iterator(hasEnded: hasEnded, iterator: body.makeAsyncIterator())
    }

    /// The chunks as they are received.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let hasEnded: Locked<Bool>
        fileprivate var iterator: RequestBody.AsyncIterator

        package mutating func next() async throws -> ByteBufferView? {
            let chunk = try await iterator.next()
            // The chunks also end when the task is canceled after the timeout.
            if chunk == nil, !Task.isCancelled { hasEnded.withLock { $0 = true } }
            return chunk?.readableBytesView
        }
    }
}
#endif
