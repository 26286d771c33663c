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
    /// Where the catalog has the identifier, the time or the source inside the payload, and the payload has
    /// a property for it, the two are one: it is enough to give it here or in the payload. What is given
    /// here is written into the payload.
    ///
    /// - Parameters:
    ///   - id: The event's identifier.
    ///   - time: When it happened. It is rounded as the catalog has times, at most to microseconds.
    ///   - source: What it comes from.
    ///   - type: The event type as it is written in the catalog. Encoding does not need it: there
    ///     the enum's case decides.
    ///   - data: The payload.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, type: String = "",
        data: Payload
    ) {
        let message = WebhookMessage(headers: WebhookHeaders(), body: [])
        var envelope = Envelope(
            id: id.map { .string($0) }, time: time.map { .date(Self.rounded($0)) },
            source: source.map { .string($0) }, type: type, message: message)
        var data = data
        if let links = PayloadLinks(Payload.self) {
            data = links.payload(data, with: [.id, .time, .source], of: envelope)
            links.read(data, into: &envelope)
        }
        storage = Storage(envelope: envelope, data: data, changes: .all)
    }

    init(received envelope: Envelope, data: Payload, changes: EnvelopeParts = []) {
        storage = Storage(envelope: envelope, data: data, changes: changes)
    }

    /// The event's identifier, where the catalog says it is and the message has it.
    ///
    /// Setting it also sets the property that the payload has for it, if it has one.
    public var id: String? {
        get { storage.envelope.id?.string }
        set {
            if newValue.map({ ExactText($0) }) == id.map({ ExactText($0) }) { return }
            change(.id) { $0.id = newValue.map { .string($0) } }
        }
    }

    /// When the event happened, where the catalog says so and the message has a time that a `Date`
    /// can hold. A time that is set is rounded as the catalog has times, at most to microseconds.
    ///
    /// Setting it also sets the property that the payload has for it, if it has one.
    public var time: Date? {
        get { storage.envelope.date }
        set {
            if newValue == time { return }
            change(.time) { $0.time = newValue.map { .date(Self.rounded($0)) } }
        }
    }

    /// What the event comes from, where the catalog says so and the message has it.
    ///
    /// Setting it also sets the property that the payload has for it, if it has one.
    public var source: String? {
        get { storage.envelope.source?.string }
        set {
            if newValue.map({ ExactText($0) }) == source.map({ ExactText($0) }) { return }
            change(.source) { $0.source = newValue.map { .string($0) } }
        }
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

    /// This event with another payload, to make an event of another type of it: its message, identifier,
    /// time, source and attributes stay.
    ///
    /// ```swift
    /// let completed = CheckoutEvent.checkoutSessionCompleted(paid.replacingData(with: session))
    /// ```
    public func replacingData<Other: FieldValue>(with data: Other) -> Event<Other> {
        var event = Event<Other>(received: envelope, data: data, changes: changes.union(.data))
        event.readLinks()
        return event
    }

    private static func rounded(_ time: Date) -> Date {
        EventLayout.linked(to: Payload.self)?.timeForm?.rounded(time) ?? time.rounded
    }

    mutating func change(_ part: EnvelopeParts, _ body: (inout Envelope) -> Void) {
        var envelope = storage.envelope
        body(&envelope)
        var data = storage.data
        if let links = PayloadLinks(Payload.self) {
            data = links.payload(data, with: part, of: envelope)
            links.read(data, into: &envelope)
        }
        storage = Storage(envelope: envelope, data: data, changes: storage.changes.union(part))
    }

    @usableFromInline mutating func replaceData(_ data: Payload) {
        let isSame = data.fieldContent.isSameRead(as: storage.data.fieldContent)
        if isSame ?? (data == storage.data) { return }
        storage = Storage(
            envelope: storage.envelope, data: data, changes: storage.changes.union(.data))
        readLinks()
    }

    /// Reads what of the envelope is in the payload.
    private mutating func readLinks() {
        guard let links = PayloadLinks(Payload.self) else { return }
        var envelope = storage.envelope
        links.read(storage.data, into: &envelope)
        storage = Storage(envelope: envelope, data: storage.data, changes: storage.changes)
    }
}

extension Event: Hashable {
    /// Whether two events have equal identifiers, times, sources, types, attributes and payloads,
    /// in whatever messages they came.
    public static func == (left: Event, right: Event) -> Bool {
        left.storage === right.storage
            || ExactText(left.type) == ExactText(right.type) && left.hasSameContent(as: right)
    }

    /// Whether all but the types is equal.
    func hasSameContent(as other: Event) -> Bool {
        exactTexts == other.exactTexts && time == other.time && data == other.data
            && RecordFields.areEqual(attributeFields, other.attributeFields)
    }

    /// Hashes what makes events equal, but for the type.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exactTexts)
        hasher.combine(time)
        hasher.combine(data)
    }

    private var exactTexts: [ExactText?] {
        [id.map { ExactText($0) }, source.map { ExactText($0) }]
    }
}
