#if HTTP
import Foundation
import WebhookReceiver

/// Where a request is sent: the parts of its URL.
struct RequestTarget {
    let host: String
    let port: Int
    let isTLS: Bool
    /// The field `Host` (RFC 9110, section 7.2).
    let authority: String
    /// The path with the query.
    let path: String

    /// - Throws: ``TransportError/noURL`` if there is no `http` or `https` URL with a host.
    init(of request: WebhookRequest) throws(TransportError) {
        guard let text = request.url, let url = URLComponents(string: text),
            let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let name = url.host, !name.isEmpty
        else { throw .noURL }
        host = name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
        isTLS = scheme == "https"
        port = url.port ?? (isTLS ? 443 : 80)
        authority =
            (host.contains(":") ? "[\(host)]" : host) + (url.port.map { ":\($0)" } ?? "")
        let path = url.percentEncodedPath
        self.path = (path.isEmpty ? "/" : path) + (url.percentEncodedQuery.map { "?" + $0 } ?? "")
    }
}
#endif
