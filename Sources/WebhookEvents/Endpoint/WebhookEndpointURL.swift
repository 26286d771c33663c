/// The URL of a webhook endpoint, checked before a sender uses it.
///
/// It uses `https`, and its host may be publicly reachable. In development it may also be an `http`
/// or `https` URL of this machine. The host name is not resolved: a sender must also check the
/// address that it connects to.
public struct WebhookEndpointURL: Hashable, Sendable {
    /// The environment of the endpoint.
    public enum Stage: Hashable, Sendable {
        /// Publicly reachable: `https` only.
        case production
        /// On the developer's machine: `http` and `https` of a loopback address (`127.0.0.0/8`,
        /// `::1`, `localhost`) are accepted as well.
        case development
    }

    /// The URL as it was passed to the initializer.
    public let text: String

    /// Whether the host is this machine, so that only a sender on it can reach it.
    public let isLoopback: Bool

    /// Parses and checks a URL.
    ///
    /// - Parameters:
    ///   - text: An absolute URL (RFC 3986, section 4.3) with a host, and optionally a port, a path
    ///     and a query.
    ///   - stage: The environment of the endpoint.
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
    /// The URL as it was passed to the initializer.
    public var description: String { text }
}

extension WebhookEndpointURL: Codable {
    /// Decodes a URL from a string. URLs for development are accepted too: see ``isLoopback``.
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
