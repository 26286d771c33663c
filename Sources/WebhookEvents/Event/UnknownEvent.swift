#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event whose type is not in the catalog, or that names no type at all.
public struct UnknownEvent: EventContent {
    let envelope: Envelope

    /// Creates an event to test a handler with. The decoder makes those that are received.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        message: WebhookMessage = WebhookMessage(body: "{}")
    ) {
        envelope = Envelope(
            id: id.map { .string($0) }, time: time.map { .date($0.rounded) },
            source: source.map { .string($0) }, type: type, message: message)
    }

    init(envelope: Envelope) {
        self.envelope = envelope
    }

    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? { envelope.id?.string }

    /// When the event happened, where the catalog says so and the message has it.
    public var time: Date? { envelope.date }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? { envelope.source?.string }

    /// The type that the message names, or `nil` when it names none.
    public var type: String? { envelope.type }

    /// The values beside the payload, where the catalog declares some and the message has one.
    public var attributeFields: RecordFields? { envelope.attributes }

    /// The message that the event came in.
    public var message: WebhookMessage { envelope.message }

    /// The whole body as JSON.
    public var json: JSONValue { (try? JSONValue(message.body)) ?? .null }

    /// The message as it came in.
    public func encodedMessage(_ layout: EventLayout, type: Int?) -> WebhookMessage { message }
}

extension UnknownEvent {
    /// Whether two events came in equal messages and were read alike.
    public static func == (left: UnknownEvent, right: UnknownEvent) -> Bool {
        // The bodies first: where they are equal, so are all texts that were read from them.
        left.message.body == right.message.body && left.envelope == right.envelope
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }
}
