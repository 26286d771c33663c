/// The URL of an endpoint, as it is given to a sender of webhooks.
///
/// It is `https` and of a host that the public can reach; while developing it may also be `http` or
/// `https` of this machine. What the name of a host leads to is not looked up: a sender must check the
/// address that it connects to as well.
public struct WebhookEndpointURL: Hashable, Sendable {
    /// Where the endpoint is.
    public enum Stage: Hashable, Sendable {
        /// Reachable by the public: `https` only.
        case production
        /// On the developer's machine: `http` and `https` of a loopback address (`127.0.0.0/8`,
        /// `::1`, `localhost`) are taken as well.
        case development
    }

    /// The URL as it was given.
    public let text: String

    /// Whether the host is this machine, so that only a sender on it can reach it.
    public let isLoopback: Bool

    /// Takes a URL.
    ///
    /// - Parameters:
    ///   - text: An absolute URL (RFC 3986, section 4.3) with host, and perhaps port, path and query.
    ///   - stage: Where the endpoint is.
    /// - Throws: ``EndpointURLError`` with the reason.
    public init(_ text: String, in stage: Stage = .production) throws(EndpointURLError) {
        let parts = try EndpointURLParts(text)
        guard parts.scheme == "https" || parts.scheme == "http" else {
            throw .scheme(parts.scheme)
        }
        let host = try EndpointHost(parts.host)
        switch (host, stage) {
        case (.public, _): if parts.scheme == "http" { throw .insecure }
        case (.loopback, .production): throw parts.scheme == "http" ? .insecure : .loopback
        case (.loopback, .development): break
        }
        self.text = text
        isLoopback = if case .loopback = host { true } else { false }
    }
}

extension WebhookEndpointURL: CustomStringConvertible {
    /// The URL as it was given.
    public var description: String { text }
}

extension WebhookEndpointURL: Codable {
    /// Reads a URL from a string. One for development is taken too: see ``isLoopback``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(try container.decode(String.self), in: .development)
        } catch let error as EndpointURLError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(error)")
        }
    }

    /// Writes the URL as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
