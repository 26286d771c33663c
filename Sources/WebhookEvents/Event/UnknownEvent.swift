#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event whose type is not in the catalog or is left out by the config, or that names no type at all.
///
/// The value is one machine word in size.
public struct UnknownEvent: UndecodedEvent {
    private let storage: Storage

    private final class Storage: Sendable {
        let envelope: Envelope
        let isExcluded: Bool
        let catalog: (any SendableMetatype.Type)?

        init(
            _ envelope: consuming Envelope, isExcluded: Bool,
            catalog: (any SendableMetatype.Type)?
        ) {
            self.envelope = envelope
            self.isExcluded = isExcluded
            self.catalog = catalog
        }
    }

    /// The fields around the payload, and the message.
    @_spi(Generated) public var envelope: Envelope { storage.envelope }

    /// Whether the catalog lists the event's type, but the selection in the catalog's config
    /// (`"events"`) leaves it out. It is false for a type, or for a version of one, that the catalog
    /// lacks.
    public var isExcluded: Bool { storage.isExcluded }

    /// The enum of the catalog that the event was decoded with, such as `ShopEvent.self`; `nil` for an event
    /// that was created in Swift. Equality ignores it.
    public var catalog: (any SendableMetatype.Type)? { storage.catalog }

    /// Creates an event for tests of a handler. Received events are created by the decoder.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String? = nil,
        message: WebhookMessage = WebhookMessage(body: "{}"), isExcluded: Bool = false
    ) {
        self.init(
            envelope: Envelope(id: id, date: time, source: source, type: type, message: message),
            isExcluded: isExcluded, catalog: nil)
    }

    init(
        envelope: consuming Envelope, isExcluded: Bool, catalog: (any SendableMetatype.Type)?
    ) {
        storage = Storage(envelope, isExcluded: isExcluded, catalog: catalog)
    }

    /// Whether two events have equal messages and were decoded to equal values.
    public static func == (left: UnknownEvent, right: UnknownEvent) -> Bool {
        left.isExcluded == right.isExcluded && left.hasSameEnvelope(as: right)
    }
}
