#if Receiver
package import WebhookEvents

/// A delivery that is to be sent, as often as it takes.
package struct OutgoingDelivery: Sendable, Hashable {
    /// The identifier: the same for each attempt.
    package var id: String
    /// The type of the event, for what is printed.
    package var type: String
    /// The body, and the header fields that are not the signature's.
    package var message: WebhookMessage

    /// Takes a message, which is JSON unless it says otherwise.
    package init(id: String, type: String, message: WebhookMessage) {
        self.id = id
        self.type = type
        self.message = message
        if self.message.headers["Content-Type"] == nil {
            self.message.headers["Content-Type"] = "application/json"
        }
    }
}
#endif
