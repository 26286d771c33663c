#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event whose type is not in the catalog or is left out by the config, or that names no type at all.
public struct UnknownEvent: UndecodedEvent {
    /// The fields around the payload, and the message.
    @_spi(Generated) public let envelope: Envelope

    /// Whether the catalog lists the event's type, but the selection in the catalog's config
    /// (`"events"`) leaves it out. It is false for a type, or for a version of one, that the catalog
    /// lacks.
    public let isExcluded: Bool

    /// The enum of the catalog that the event was decoded with, such as `ShopEvent.self`; `nil` for an event
    /// that was created in Swift. Equality ignores it.
    public let catalog: (any SendableMetatype.Type)?

    /// Creates an event for tests of a handler. Received events are created by the decoder.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        message: WebhookMessage = WebhookMessage(body: "{}"), isExcluded: Bool = false
    ) {
        self.isExcluded = isExcluded
        catalog = nil
        envelope = Envelope(id: id, time: time, source: source, type: type, message: message)
    }

    init(envelope: Envelope, isExcluded: Bool, catalog: any SendableMetatype.Type) {
        self.envelope = envelope
        self.isExcluded = isExcluded
        self.catalog = catalog
    }

    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: UnknownEvent, right: UnknownEvent) -> Bool {
        left.isExcluded == right.isExcluded && left.hasSameEnvelope(as: right)
    }
}
