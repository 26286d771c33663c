#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An enum whose cases are events: all events of a catalog, or those of one of its groups.
public protocol EventCases: Hashable, Sendable {
    /// Decodes the event for the case at an index of the catalog's layout.
    ///
    /// - Throws: When the payload does not match the schema.
    @_spi(Generated) init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError)

    /// The wrapped event, and the index of its case in the catalog's layout if the type is known.
    @_spi(Generated) var content: (type: Int?, event: any EventProtocol) { get }
}

extension EventCases {
    /// The event's identifier, if the catalog declares its location and the message contains it.
    public var id: String? { content.event.id }

    /// The time of the event, if the catalog declares its location and the message contains it.
    public var time: Date? { content.event.time }

    /// The source of the event, if the catalog declares its location and the message contains it.
    public var source: String? { content.event.source }

    /// The message that contained the event; its body is empty for an event that was created in
    /// Swift.
    public var message: WebhookMessage { content.event.message }

    /// Whether two events have the same case and are equal. The case determines the type, so an
    /// event that is created in Swift need not name it.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (left.content, right.content)
        guard left.type == right.type else { return false }
        if left.type != nil, let event = left.event as? any CatalogEvent {
            return event.isEqual(to: right.event)
        }
        return AnyHashable(left.event) == AnyHashable(right.event)
    }

    /// Hashes the case and its event.
    public func hash(into hasher: inout Hasher) {
        let content = content
        hasher.combine(content.type)
        content.event.hash(into: &hasher)
    }
}
