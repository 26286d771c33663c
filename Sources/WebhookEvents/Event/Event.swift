#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event of a known type, with its typed payload.
///
/// A value of one word, whatever the size of the payload.
public struct Event<Payload: FieldValue>: EventContent {
    @usableFromInline var storage: Storage

    @usableFromInline final class Storage: Sendable {
        @usableFromInline let envelope: Envelope
        @usableFromInline let data: Payload
        /// What is no longer as ``Event/message`` says; all of an event that was made.
        @usableFromInline let changes: EnvelopeParts

        init(envelope: Envelope, data: Payload, changes: EnvelopeParts) {
            self.envelope = envelope
            self.data = data
            self.changes = changes
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
        let envelope = Envelope(
            id: id.map { .string($0) }, time: time.map { .date($0) },
            source: source.map { .string($0) }, type: type, message: message)
        storage = Storage(envelope: envelope, data: data, changes: .all)
    }

    init(received envelope: Envelope, data: Payload, changes: EnvelopeParts = []) {
        storage = Storage(envelope: envelope, data: data, changes: changes)
    }

    /// The event's identifier, where the catalog says it is and the message has it.
    public var id: String? {
        get { storage.envelope.id?.string }
        set { change(.id) { $0.id = newValue.map { .string($0) } } }
    }

    /// When the event happened, where the catalog says so and the message has a time that a `Date`
    /// can hold.
    public var time: Date? {
        get { storage.envelope.date }
        set { change(.time) { $0.time = newValue.map { .date($0) } } }
    }

    /// What the event comes from, where the catalog says so and the message has it.
    public var source: String? {
        get { storage.envelope.source?.string }
        set { change(.source) { $0.source = newValue.map { .string($0) } } }
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

    /// The values beside the payload, where the catalog declares some and the message has one.
    public var attributeFields: RecordFields? { storage.envelope.attributes }

    /// The message that the catalog describes, for the type at an index of the layout.
    public func encodedMessage(
        _ layout: EventLayout, type: Int?
    ) throws(JSONWriteError) -> WebhookMessage {
        guard !storage.changes.isEmpty, let type else { return message }
        return try changedParts(layout, type: type).message
    }

    /// The message that the catalog describes, before it is written.
    func changedParts(
        _ layout: EventLayout, type: Int
    ) throws(JSONWriteError) -> MessageParts {
        var json = JSONWriter()
        data.fieldContent.write(as: Payload.fieldType, to: &json)
        if let failure = json.failure { throw failure }
        let layout = layout.options?.cloudEvent?.layout(for: message) ?? layout
        return EnvelopeWriter(layout: layout, index: type)
            .parts(of: storage.envelope, changes: storage.changes, data: json.bytes)
    }

    mutating func change(_ part: EnvelopeParts, _ body: (inout Envelope) -> Void) {
        var envelope = storage.envelope
        body(&envelope)
        storage = Storage(
            envelope: envelope, data: storage.data, changes: storage.changes.union(part))
    }

    @usableFromInline mutating func replaceData(_ data: Payload) {
        storage = Storage(
            envelope: storage.envelope, data: data, changes: storage.changes.union(.data))
    }
}

extension Event: Hashable {
    /// Whether two events have equal identifiers, sources, types, attributes and payloads, and times that
    /// are equal to the microsecond, in whatever messages they came. That is as exact as a time is written.
    public static func == (left: Event, right: Event) -> Bool {
        left.storage === right.storage
            || ExactText(left.type) == ExactText(right.type) && left.hasSameContent(as: right)
    }

    /// Whether all but the types is equal.
    func hasSameContent(as other: Event) -> Bool {
        exactTexts == other.exactTexts && microseconds == other.microseconds && data == other.data
            && RecordFields.areEqual(attributeFields, other.attributeFields)
    }

    /// Hashes what makes events equal, but for the type.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exactTexts)
        hasher.combine(microseconds)
        hasher.combine(data)
    }

    private var microseconds: Double? {
        time.map { ($0.timeIntervalSince1970 * 1_000_000).rounded() }
    }

    private var exactTexts: [ExactText?] {
        [id.map { ExactText($0) }, source.map { ExactText($0) }]
    }
}
