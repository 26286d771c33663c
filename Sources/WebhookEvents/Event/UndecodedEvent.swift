#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event without a typed payload: an unknown or a malformed one.
public protocol UndecodedEvent: EventProtocol, TextOutputStreamable, CustomReflectable {
    /// The event type in the message, or `nil` when the message names none, or more than one.
    var type: String? { get }

    /// The enum of the catalog that the event was decoded with, such as `ShopEvent.self`; `nil` for an event
    /// that was created in Swift. It distinguishes the events of a handler for several catalogs.
    var catalog: (any SendableMetatype.Type)? { get }
}

extension UndecodedEvent {
    /// The event's identifier, if the catalog declares its location and the message contains it.
    public var id: String? { envelope.id }

    /// The time of the event, if the catalog declares its location and the message contains it.
    public var time: Date? { envelope.date }

    /// The source of the event, if the catalog declares its location and the message contains it.
    public var source: String? { envelope.source }

    /// The event type in the message, or `nil` when the message names none, or more than one.
    public var type: String? { envelope.type }

    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one.
    @_spi(Generated) public var attributeFields: RecordFields? { envelope.attributes }

    /// The message that contained the event.
    public var message: WebhookMessage { envelope.message }

    /// The whole body as JSON.
    public var json: JSONValue { (try? JSONValue(message.body)) ?? .null }

    /// Returns the message as it was received.
    @_spi(Generated)
    public func encodedMessage(_ layout: EventLayout, type: Int?) -> WebhookMessage { message }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }

    /// Whether two events have equal messages and envelopes.
    func hasSameEnvelope(as other: Self) -> Bool {
        // Compare the bodies first: if they are equal, so are all texts that were read from them.
        message.body == other.message.body && envelope == other.envelope
    }
}
