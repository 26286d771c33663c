#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event of a known type, with its typed payload.
///
/// A value of one word, whatever the size of the payload.
public struct Event<Payload: EventPayload>: EventContent {
    @usableFromInline var storage: Storage

    @usableFromInline final class Storage: Sendable {
        @usableFromInline let envelope: Envelope
        @usableFromInline let data: Payload
        @usableFromInline let isReceived: Bool

        init(envelope: Envelope, data: Payload, isReceived: Bool) {
            self.envelope = envelope
            self.data = data
            self.isReceived = isReceived
        }
    }

    /// Creates an event to publish, or to test a handler with.
    ///
    /// - Parameters:
    ///   - id: The event's identifier.
    ///   - time: When it happened.
    ///   - source: What it comes from.
    ///   - type: The event type as it is written in the catalog. Encoding does not need it: there
    ///     the enum's case decides.
    ///   - data: The payload.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String = "",
        data: Payload
    ) {
        let message = WebhookMessage(headers: WebhookHeaders(), body: [])
        let envelope = Envelope(id: id, time: time, source: source, type: type, message: message)
        storage = Storage(envelope: envelope, data: data, isReceived: false)
    }

    init(received envelope: Envelope, data: Payload) {
        storage = Storage(envelope: envelope, data: data, isReceived: true)
    }

    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? {
        get { storage.envelope.id }
        set { change { $0.id = newValue } }
    }

    /// When the event happened, where the catalog says so and the message has a time that a `Date`
    /// can hold.
    public var time: Date? {
        get { storage.envelope.time }
        set { change { $0.time = newValue } }
    }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? {
        get { storage.envelope.source }
        set { change { $0.source = newValue } }
    }

    /// The event type as the catalog writes it.
    public var type: String { storage.envelope.type ?? "" }

    /// The payload.
    @inlinable public var data: Payload {
        get { storage.data }
        set { replaceData(newValue) }
    }

    /// The message that the event came in; its body is empty for an event made in Swift.
    public var message: WebhookMessage { storage.envelope.message }

    /// Whether the event is still what ``message`` says; `false` for one that was made or changed.
    public var isReceived: Bool { storage.isReceived }

    /// Writes the payload as JSON.
    public func writeData(json: inout JSONWriter) { data.write(json: &json) }

    private mutating func change(_ body: (inout Envelope) -> Void) {
        var envelope = storage.envelope
        body(&envelope)
        storage = Storage(envelope: envelope, data: storage.data, isReceived: false)
    }

    @usableFromInline mutating func replaceData(_ data: Payload) {
        storage = Storage(envelope: storage.envelope, data: data, isReceived: false)
    }
}

extension Event: Hashable {
    /// Whether two events have equal envelopes and payloads.
    public static func == (left: Event, right: Event) -> Bool {
        left.storage === right.storage
            || left.storage.envelope == right.storage.envelope && left.data == right.data
    }

    /// Hashes the envelope; equal events have equal ones.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(storage.envelope)
        hasher.combine(data)
    }
}

/// What stands around a payload.
@usableFromInline struct Envelope: Hashable, Sendable {
    var id: String?
    var time: Date?
    var source: String?
    var type: String?
    var message: WebhookMessage
}
