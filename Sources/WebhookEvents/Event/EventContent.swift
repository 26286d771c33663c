#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What known, unknown and malformed events have in common.
public protocol EventContent: Hashable, Sendable {
    /// The event's identifier, where the catalog says it is and the message has it.
    var id: String? { get }
    /// When the event happened, where the catalog says so and the message has it.
    var time: Date? { get }
    /// What the event comes from, where the catalog says so and the message has it.
    var source: String? { get }
    /// The values beside the payload, where the catalog declares some and the message has one:
    /// generated code gives them types.
    var attributeFields: RecordFields? { get }
    /// The message that the event came in.
    var message: WebhookMessage { get }

    /// The message that the catalog describes, for the type at an index of the layout.
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
    /// The envelope; every event of this library has one.
    var envelope: Envelope? { (self as? any EnvelopeHolder)?.envelope }
}
