package import StrictJSON
public import WebhookEvents

/// A delivery as it was received, and what was done with it: one line of `deliveries.jsonl`.
///
/// `schema/deliveries.md` specifies the format.
public struct RecordedDelivery: Hashable, Sendable {
    /// The header fields in order, and the bytes of the body, which are exact unless ``bodyState``
    /// says otherwise.
    public var message: WebhookMessage

    /// When the delivery was received.
    public var received: DateTime?

    /// The method of the request, such as `POST`.
    public var method: String?

    /// The URL of the request, or its path with the query.
    public var url: String?

    /// How the body differs from the one that was received; `nil` when it is the same, byte for byte.
    public var bodyState: BodyState?

    /// The name of the endpoint that received the delivery.
    public var endpoint: String?

    /// What receiving it resulted in, such as `handled` or `signatureInvalid`.
    public var outcome: String?

    /// The status of the response, from 100 to 599.
    public var status: Int?

    /// The event that the receiver identified.
    public var event: Event?

    /// The members of the line that the format does not define, which are kept.
    package var otherMembers = JSONObject()

    /// The event that a receiver identified.
    public struct Event: Hashable, Sendable {
        /// The event's type.
        public var type: String?

        /// The event's identifier.
        public var id: String?

        /// Creates an event.
        public init(type: String? = nil, id: String? = nil) {
            self.type = type
            self.id = id
        }
    }

    /// How a recorded body differs from the one that was received. Its signature does not match it.
    public enum BodyState: String, Hashable, Sendable, CaseIterable {
        /// Some of its values were replaced.
        case redacted
        /// The request was answered before its body was read, or the body exceeded a limit. The
        /// recorded body is empty.
        case unread
        /// The body was written again from parsed JSON.
        case reconstructed
    }

    /// Creates a delivery of a message, of which nothing else is known.
    public init(_ message: WebhookMessage) {
        self.message = message
    }
}

extension RecordedDelivery: CustomStringConvertible {
    /// The method, the URL without its query, the event, and what was done with the delivery, in one line.
    public var description: String {
        let request = [method, url.map { String($0.prefix { $0 != "?" }) }]
        let identity = [event?.type, event?.id]
        let result = [outcome.map { "→ \($0)" }, status.map(String.init)]
        let parts = (request + identity + result).compactMap(\.self)
        return (parts.isEmpty ? "a delivery" : parts.joined(separator: " ")).escapedForTerminal()
    }
}
