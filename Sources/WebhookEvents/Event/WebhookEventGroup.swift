#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Some of the events of a catalog, such as those of one prefix: an enum with a case for each event
/// type, which is the value of one case of the catalog's enum. The generator writes the conformances.
public protocol WebhookEventGroup: Hashable, Sendable {
    /// The events of the whole catalog.
    associatedtype Catalog: WebhookEvent

    /// Reads the event of the type at an index of the catalog's layout.
    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError)

    /// The event in this case, and the index of its type.
    var content: (type: Int?, event: any EventContent) { get }
}

extension WebhookEventGroup {
    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? { content.event.id }

    /// When the event happened, where the catalog says so and the message has it.
    public var time: Date? { content.event.time }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? { content.event.source }

    /// The event type as it is written in messages.
    public var type: String { content.type.map { Catalog.layout.types.names[$0] } ?? "" }

    /// The message that the event came in; its body is empty for an event made in Swift.
    public var message: WebhookMessage { content.event.message }

    /// Whether two events are of the same case and equal.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (left.content, right.content)
        return left.type == right.type && AnyHashable(left.event) == AnyHashable(right.event)
    }

    /// Hashes the case and the event in it.
    public func hash(into hasher: inout Hasher) {
        let content = content
        hasher.combine(content.type)
        content.event.hash(into: &hasher)
    }
}
