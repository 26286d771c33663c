#if Hummingbird
package import HTTPTypes
public import WebhookEvents

/// The part of the URL that senders call which a server does not see: its scheme and host. Some schemes sign
/// the whole URL.
public struct WebhookAddress: Sendable, Hashable {
    private enum Base: Hashable {
        case fixed(String)
        case host(scheme: String)
    }

    private let base: Base

    /// The scheme of this server with the field `Host` of each request, which are right without a proxy.
    ///
    /// Behind a proxy, which senders call instead of this server, use ``public(_:)``: fields such as
    /// `X-Forwarded-Host` are not read, since anyone can send them.
    ///
    /// - Parameter scheme: `https` for a server with TLS.
    public static func host(scheme: String = "http") -> WebhookAddress {
        WebhookAddress(base: .host(scheme: scheme))
    }

    /// A public URL, such as `https://shop.example`: the path and the query of each request are appended to
    /// it.
    ///
    /// - Parameter url: The URL with the part of the path that a proxy removes, if it removes any.
    /// - Throws: `EndpointURLError` when it is not a public `https` URL, or has a query.
    public static func `public`(_ url: String) throws(EndpointURLError) -> WebhookAddress {
        _ = try WebhookEndpointURL(url)
        guard !url.contains("?") else { throw .notURL }
        return WebhookAddress(base: .fixed(url.hasSuffix("/") ? String(url.dropLast()) : url))
    }

    /// The URL that the sender of a request called.
    package func url(of head: HTTPRequest) -> String {
        let base =
            switch base {
            case .fixed(let url): url
            case .host(let scheme): "\(scheme)://\(head.authority ?? "")"
            }
        return base + (head.path ?? "/")
    }
}
#endif
