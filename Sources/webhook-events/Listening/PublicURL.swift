#if HTTP
import Foundation
import WebhookReceiver

/// The URL that senders call, if it is another one than that of the server: behind a proxy or a tunnel.
struct PublicURL: Sendable {
    /// The URL as a whole, for schemes that sign a registered URL.
    let text: String
    private let origin: String

    /// - Returns: `nil` if it is not a URL of HTTP.
    init?(_ text: String) {
        guard URL(isHTTP: text) != nil, let end = text.range(of: "://")?.upperBound else {
            return nil
        }
        self.text = text
        origin = String(text[..<(text[end...].firstIndex { "/?#".contains($0) } ?? text.endIndex)])
    }

    /// The URL that the sender of a request called: the public host with the request's path and query.
    func url(of request: WebhookRequest) -> String {
        let url = request.url ?? ""
        guard let start = url.range(of: "://")?.upperBound,
            let path = url[start...].firstIndex(of: "/")
        else { return origin + "/" }
        return origin + url[path...]
    }
}
#endif
