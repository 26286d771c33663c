#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event whose type is not in the catalog, or that names no type at all.
public struct UnknownEvent: UndecodedEvent {
    /// The fields around the payload, and the message.
    @_spi(Generated) public let envelope: Envelope

    /// Creates an event for tests of a handler. Received events are created by the decoder.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        message: WebhookMessage = WebhookMessage(body: "{}")
    ) {
        envelope = Envelope(id: id, time: time, source: source, type: type, message: message)
    }

    init(envelope: Envelope) {
        self.envelope = envelope
    }

    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: UnknownEvent, right: UnknownEvent) -> Bool {
        left.hasSameEnvelope(as: right)
    }
}
