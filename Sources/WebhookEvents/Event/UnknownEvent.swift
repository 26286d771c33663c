#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event whose type is not in the catalog, or that names no type at all.
public struct UnknownEvent: EventContent {
    let envelope: Envelope

    /// Creates an event for tests of a handler. Received events are created by the decoder.
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

    /// The event's identifier, if the catalog declares its location and the message contains it.
    public var id: String? { envelope.id?.string }

    /// The time of the event, if the catalog declares its location and the message contains it.
    public var time: Date? { envelope.date }

    /// The source of the event, if the catalog declares its location and the message contains it.
    public var source: String? { envelope.source?.string }

    /// The event type in the message, or `nil` when the message names none.
    public var type: String? { envelope.type }

    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one.
    public var attributeFields: RecordFields? { envelope.attributes }

    /// The message that contained the event.
    public var message: WebhookMessage { envelope.message }

    /// The whole body as JSON.
    public var json: JSONValue { (try? JSONValue(message.body)) ?? .null }

    /// Returns the message as it was received.
    public func encodedMessage(_ layout: EventLayout, type: Int?) -> WebhookMessage { message }
}

extension UnknownEvent {
    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: UnknownEvent, right: UnknownEvent) -> Bool {
        // Compare the bodies first: if they are equal, so are all texts that were read from them.
        left.message.body == right.message.body && left.envelope == right.envelope
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }
}
