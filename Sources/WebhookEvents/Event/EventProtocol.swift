#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The properties that known, unknown and malformed events share.
///
/// The events of this library are the only types that conform.
public protocol EventProtocol: Hashable, Sendable {
    /// The event's identifier, if the catalog declares its location and the message contains it.
    var id: String? { get }
    /// The time of the event, if the catalog declares its location and the message contains it.
    var time: Date? { get }
    /// The source of the event, if the catalog declares its location and the message contains it.
    var source: String? { get }
    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one. Generated code gives them types.
    @_spi(Generated) var attributeFields: RecordFields? { get }
    /// The message that contained the event.
    var message: WebhookMessage { get }

    /// The fields around the payload, and the message.
    @_spi(Generated) var envelope: Envelope { get }

    /// Encodes the event as the message that the catalog describes for the type at an index of the
    /// layout.
    @_spi(Generated)
    func encodedMessage(_ layout: EventLayout, type: Int?) throws(WebhookEncodingError)
        -> WebhookMessage
}

extension EventProtocol {
    /// What the event is about, if the catalog names the location of that and the message contained it.
    package var receivedSubject: String? { envelope.subject }
}
