#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The properties that known, unknown and malformed events share.
public protocol EventContent: Hashable, Sendable {
    /// The event's identifier, if the catalog declares its location and the message contains it.
    var id: String? { get }
    /// The time of the event, if the catalog declares its location and the message contains it.
    var time: Date? { get }
    /// The source of the event, if the catalog declares its location and the message contains it.
    var source: String? { get }
    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one. Generated code gives them types.
    var attributeFields: RecordFields? { get }
    /// The message that contained the event.
    var message: WebhookMessage { get }

    /// Encodes the event as the message that the catalog describes for the type at an index of the
    /// layout.
    func encodedMessage(_ layout: EventLayout, type: Int?) throws(WebhookEncodingError)
        -> WebhookMessage
}

/// An event with its envelope.
protocol EnvelopeHolder {
    var envelope: Envelope { get }
}

extension Event: EnvelopeHolder {
    var envelope: Envelope { storage.envelope }
}

extension UnknownEvent: EnvelopeHolder {}
extension MalformedEvent: EnvelopeHolder {}

extension EventContent {
    /// The envelope; every event type of this library has one.
    var envelope: Envelope? { (self as? any EnvelopeHolder)?.envelope }
}
