#if HTTPTypes
public import HTTPTypes

extension WebhookRequest {
    /// Creates a request from a request of swift-http-types.
    ///
    /// The header field `Host` comes first, from the authority: swift-http-types has it apart from the other
    /// fields.
    ///
    /// - Parameters:
    ///   - request: The head of the request.
    ///   - url: The URL exactly as the sender wrote it. The default consists of the parts that the request
    ///     has, which are right only without a proxy: the server behind one sees another scheme and host.
    ///   - body: The exact bytes of the body; none if the receiver reads it.
    public init(_ request: HTTPRequest, url: String? = nil, body: [UInt8] = []) {
        let fields = request.headerFields
        let host = fields.contains { $0.name.canonicalName == "host" } ? nil : request.authority
        self.init(
            method: request.method.rawValue, url: url ?? request.wholeURL,
            headers: (host.map { [("Host", $0)] } ?? [])
                + fields.map { ($0.name.rawName, $0.value) },
            body: body)
    }
}

extension HTTPRequest {
    /// The scheme, the authority and the path with the query; `nil` if one is missing.
    fileprivate var wholeURL: String? {
        guard let scheme, let authority, let path else { return nil }
        return "\(scheme)://\(authority)\(path)"
    }
}
#endif
