#if Receiver
import Foundation
public import WebhookEvents

/// A delivery that is to be sent, in as many attempts as it takes.
public struct OutgoingDelivery: Sendable, Hashable {
    /// The identifier: the same for each attempt.
    public var id: String
    /// The type of the event, for logs.
    public var type: String
    /// The body, and the header fields that are not the signature's.
    public var message: WebhookMessage

    /// Takes a message, whose content type is JSON by default.
    public init(id: String, type: String, message: WebhookMessage) {
        self.id = id
        self.type = type
        self.message = message
        if self.message.headers["Content-Type"] == nil {
            self.message.headers["Content-Type"] = "application/json"
        }
    }

    /// Encodes an event.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - id: The identifier of the delivery; by default the event's, or a random one if it has none.
    /// - Throws: ``WebhookEncodingError`` when the event has no form in which it would be read as what it is.
    public init(_ event: some WebhookEvent, id: String? = nil) throws(WebhookEncodingError) {
        self.init(
            id: id ?? event.id ?? "msg_" + UUID().uuidString.lowercased(), type: event.type ?? "",
            message: try event.encodedMessage())
    }
}
#endif
