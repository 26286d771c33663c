#if Hummingbird
import HTTPTypes
package import HummingbirdCore

@available(macOS 14, iOS 17, tvOS 17, *)
extension Request {
    /// Answers the request, and closes its connection if a part of its body is unread afterwards.
    ///
    /// - Parameter answer: Makes the response, and reads the body or not.
    /// - Throws: What the closure throws.
    package func answered(
        _ answer: (AwaitedBody) async throws -> Response
    ) async throws -> Response {
        let channel = RequestChannel.current
        let body = AwaitedBody(of: self, channel)
        var response = try await answer(body)
        // The start of the next request is unknown (RFC 9112, section 9.3).
        if body.isUnread {
            response.headers[.connection] = "close"
            channel?.closeSoon()
        }
        return response
    }
}
#endif
