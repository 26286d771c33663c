#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An enum whose cases are events: those of a whole catalog, or those of one group of it.
public protocol EventCases: Hashable, Sendable {
    /// Reads the event of the case at an index of the catalog's layout.
    ///
    /// - Throws: When the payload is not what the catalog says.
    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError)

    /// The event in this case, and the index of its case in the catalog's layout if its type is a
    /// known one.
    var content: (type: Int?, event: any EventContent) { get }
}

extension EventCases {
    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? { content.event.id }

    /// When the event happened, where the catalog says so and the message has it.
    public var time: Date? { content.event.time }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? { content.event.source }

    /// The message that the event came in; its body is empty for an event made in Swift.
    public var message: WebhookMessage { content.event.message }

    /// Whether two events are of the same case and equal. The case tells the type: one that is made
    /// need not name it.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (left.content, right.content)
        guard left.type == right.type else { return false }
        if left.type != nil, let event = left.event as? any CatalogEvent {
            return event.isEqual(to: right.event)
        }
        return AnyHashable(left.event) == AnyHashable(right.event)
    }

    /// Hashes the case and the event in it.
    public func hash(into hasher: inout Hasher) {
        let content = content
        hasher.combine(content.type)
        content.event.hash(into: &hasher)
    }
}
