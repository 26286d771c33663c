#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What the payload of an event can do.
public typealias EventPayload = JSONCodable & Hashable & Sendable

/// What known, unknown and malformed events have in common.
public protocol EventContent: Hashable, Sendable {
    /// The event's identifier, where the catalog says it is and the message has it.
    var id: String? { get }
    /// When the event happened, where the catalog says so and the message has it.
    var time: Date? { get }
    /// What the event comes from, where the catalog says so and the message has it.
    var source: String? { get }
    /// The message that the event came in.
    var message: WebhookMessage { get }
    /// Whether the event is still what ``message`` says; `false` for one that was made or changed.
    var isReceived: Bool { get }

    /// Writes the payload as JSON.
    func writeData(json: inout JSONWriter)
}
