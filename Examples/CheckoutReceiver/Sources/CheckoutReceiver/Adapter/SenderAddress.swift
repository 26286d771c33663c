import HTTPTypes

/// The address that senders call, as far as it is not in the path and the query of a request.
enum SenderAddress: Sendable {
    /// A public address, such as `https://shop.example`: needed behind a proxy, which is called in
    /// place of this server.
    case `public`(String)

    /// The `Host` of the request, after the scheme. It is what the sender called only where no proxy is
    /// between.
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
