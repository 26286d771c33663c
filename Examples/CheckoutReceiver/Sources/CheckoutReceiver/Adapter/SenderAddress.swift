import HTTPTypes

/// The part of the URL that senders call which is not in the request: its scheme and host.
enum SenderAddress: Sendable {
    /// A public URL, such as `https://shop.example`. It is needed behind a proxy, which senders call instead
    /// of this server.
    case `public`(String)

    /// The given scheme and the `Host` of the request, which are right only without a proxy.
    case host(scheme: String = "http")

    func url(of head: HTTPRequest) -> String {
        let base =
            switch self {
            case .public(let address): address.hasSuffix("/") ? String(address.dropLast()) : address
            case .host(let scheme): "\(scheme)://\(head.authority ?? "")"
            }
        return base + (head.path ?? "/")
    }
}
