#if HTTP
import WebhookEvents

/// A response of the server.
struct ServedResponse: Sendable, Hashable {
    /// From 200 to 599.
    var status: Int
    var headers = WebhookHeaders()
    var body: [UInt8] = []

    /// A response with a line of text.
    init(status: Int, line: String) {
        self.status = status
        headers["Content-Type"] = "text/plain; charset=utf-8"
        body = Array((line + "\n").utf8)
    }

    init(status: Int, headers: WebhookHeaders, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The response to HEAD: it has no content, and the length of the response to GET (RFC 9110, sections 8.6
    /// and 9.3.2).
    var withoutBody: ServedResponse {
        guard !body.isEmpty else { return self }
        var response = self
        response.headers["Content-Length"] = String(body.count)
        response.body = []
        return response
    }
}
#endif
