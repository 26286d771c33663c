#if Receiver
import Foundation
public import WebhookEvents

/// A delivery to send, in one or more attempts.
public struct OutgoingDelivery: Sendable, Hashable {
    /// The identifier, which is the same for each attempt.
    public var id: String
    /// The type of the event, for logs.
    public var type: String
    /// The body, and the header fields without those of the signature.
    public var message: WebhookMessage

    /// Creates a delivery from a message. The content type is JSON by default.
    public init(id: String, type: String, message: WebhookMessage) {
        self.id = id
        self.type = type
        self.message = message
        if self.message.headers["Content-Type"] == nil {
            self.message.headers["Content-Type"] = "application/json"
        }
    }

    /// Creates a delivery from an event, which is encoded.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - id: The identifier of the delivery. The default is the event's, or a random one if it has none.
    /// - Throws: `WebhookEncodingError` when the event has no encoding that would be decoded as an equal
    ///   event.
    public init(_ event: some WebhookEvent, id: String? = nil) throws(WebhookEncodingError) {
        self.init(
            id: id ?? event.id ?? "msg_" + UUID().uuidString.lowercased(), type: event.type ?? "",
            message: try event.encodedMessage())
    }
}
#endif
