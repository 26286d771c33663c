#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A webhook message as it was received: the header fields and the exact bytes of the body.
public struct WebhookMessage: Hashable, Sendable {
    /// The header fields.
    public var headers: WebhookHeaders

    /// The body, byte for byte.
    public var body: [UInt8]

    /// Creates a message.
    public init(headers: WebhookHeaders, body: [UInt8]) {
        self.headers = headers
        self.body = body
    }

    /// Creates a message from a body and the names and values of header fields, in order.
    public init(headers: [(String, String)] = [], body: [UInt8]) {
        self.init(headers: WebhookHeaders(headers), body: body)
    }

    /// Creates a message from a body and the names and values of header fields, in order.
    public init(headers: [(String, String)] = [], body: Data) {
        self.init(headers: headers, body: [UInt8](body))
    }

    /// Creates a message from a body, which is encoded in UTF-8, and the names and values of header
    /// fields, in order.
    public init(headers: [(String, String)] = [], body: String) {
        self.init(headers: headers, body: [UInt8](body.utf8))
    }
}
