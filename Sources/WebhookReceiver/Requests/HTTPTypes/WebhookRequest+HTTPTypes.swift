#if HTTPTypes
public import HTTPTypes
import WebhookEvents

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
        var headers = WebhookHeaders()
        headers.fields.reserveCapacity(fields.count + 1)
        if let host = request.authority, !fields.contains(where: { $0.name.isHost }) {
            headers.fields.append(.init(name: "Host", value: host))
        }
        headers.append(fields)
        self.init(
            method: request.method.rawValue, url: url ?? request.wholeURL,
            message: WebhookMessage(headers: headers, body: body))
    }
}

extension HTTPField.Name {
    fileprivate var isHost: Bool { canonicalName == "host" }
}

extension HTTPRequest {
    /// The scheme, the authority and the path with the query; `nil` if one is missing.
    fileprivate var wholeURL: String? {
        guard let scheme, let authority, let path else { return nil }
        return "\(scheme)://\(authority)\(path)"
    }
}
#endif
