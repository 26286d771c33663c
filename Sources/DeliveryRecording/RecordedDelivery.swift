package import StrictJSON
package import WebhookEvents

/// A delivery as it was received, and what was done with it: one line of `deliveries.jsonl`.
///
/// `schema/deliveries.md` specifies the format.
package struct RecordedDelivery: Hashable, Sendable {
    /// The header fields in order, and the exact bytes of the body.
    package var message: WebhookMessage
    /// When the delivery was received.
    package var received: DateTime?
    package var method: String?
    /// The URL of the request, or its path with the query.
    package var url: String?
    /// The name of the endpoint that received the delivery.
    package var endpoint: String?
    /// What receiving it resulted in.
    package var outcome: String?
    /// The status of the answer.
    package var status: Int?
    package var event: Event?
    /// The members of the line that the format does not define, which are kept.
    package var otherMembers = JSONObject()

    /// The event that the receiver identified.
    package struct Event: Hashable, Sendable {
        package var type: String?
        package var id: String?

        package init(type: String? = nil, id: String? = nil) {
            self.type = type
            self.id = id
        }
    }

    package init(_ message: WebhookMessage) {
        self.message = message
    }
}
