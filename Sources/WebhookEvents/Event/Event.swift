#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event of a known type, with its typed payload.
///
/// The value is one machine word in size, whatever the size of the payload.
public struct Event<Payload: FieldValue>: EventProtocol {
    @usableFromInline var storage: Storage

    /// What an event refers to. Only generated code uses it.
    @_documentation(visibility: internal)
    public final class Storage: Sendable {
        let envelope: Envelope
        @usableFromInline let data: Payload
        /// The parts that differ from ``Event/message``; all parts of an event that was created in
        /// Swift.
        @usableFromInline let changes: EnvelopeParts

        init(envelope: consuming Envelope, data: consuming Payload, changes: EnvelopeParts) {
            self.envelope = envelope
            self.data = data
            self.changes = changes
        }
    }

    @usableFromInline init(storage: Storage) {
        self.storage = storage
    }

    /// Creates an event to publish, or for tests of a handler. The case of the generated enum that
    /// it is put into determines its type.
    ///
    /// If the catalog locates the identifier, the time or the source inside the payload, and the
    /// payload has a property for it, the two are the same value: pass it either here or in the
    /// payload. A value that is passed here is written into the payload.
    ///
    /// - Parameters:
    ///   - id: The event's identifier.
    ///   - time: The time of the event. It is rounded to the precision of the catalog's time form,
    ///     which is microseconds at most.
    ///   - source: The source of the event.
    ///   - data: The payload.
    public init(
        id: String? = nil, time: Date? = nil, source: String? = nil, data: Payload
    ) {
        let message = WebhookMessage(headers: WebhookHeaders(), body: [])
        var envelope = Envelope(
            id: id, time: time.map { .date(Self.rounded($0)) }, source: source, message: message)
        var data = data
        if let links = PayloadLinks(Payload.self) {
            data = links.payload(data, with: [.id, .time, .source], of: envelope)
            links.read(data, into: &envelope)
        }
        storage = Storage(envelope: envelope, data: data, changes: .all)
    }

    init(
        received envelope: consuming Envelope, data: consuming Payload, changes: EnvelopeParts = []
    ) {
        storage = Storage(envelope: envelope, data: data, changes: changes)
    }

    /// The event's identifier, if the catalog declares its location and the message contains it.
    ///
    /// Setting it also sets the payload's property for it, if there is one.
    public var id: String? {
        get { storage.envelope.id }
        set {
            if newValue.map({ ExactText($0) }) == id.map({ ExactText($0) }) { return }
            change(.id) { $0.id = newValue }
        }
    }

    /// The time of the event, if the catalog declares its location and the message contains a time
    /// that a `Date` can represent. A time that is set is rounded to the precision of the catalog's
    /// time form, which is microseconds at most.
    ///
    /// Setting it also sets the payload's property for it, if there is one.
    public var time: Date? {
        get { storage.envelope.date }
        set {
            if newValue == time { return }
            change(.time) { $0.time = newValue.map { .date(Self.rounded($0)) } }
        }
    }

    /// The source of the event, if the catalog declares its location and the message contains it.
    ///
    /// Setting it also sets the payload's property for it, if there is one.
    public var source: String? {
        get { storage.envelope.source }
        set {
            if newValue.map({ ExactText($0) }) == source.map({ ExactText($0) }) { return }
            change(.source) { $0.source = newValue }
        }
    }

    /// The event type that the message names; `nil` for an event that was created in Swift.
    ///
    /// The case of the generated enum determines the type with which an event is encoded, and which
    /// ``WebhookEvent/type`` returns.
    public var type: String? { storage.envelope.type }

    /// The payload.
    public var data: Payload {
        @inlinable get { storage.data }
        set { replaceData(newValue) }
        _modify {
            let base = storage.data.fieldContent.base
            var data = takeData()
            defer { putBack(data, over: base) }
            yield &data
        }
    }

    /// The fields around the payload, and the message.
    @_spi(Generated) public var envelope: Envelope { storage.envelope }

    /// The message that contained the event; its body is empty for an event that was created in
    /// Swift.
    public var message: WebhookMessage { storage.envelope.message }

    /// The attributes of the event, if the catalog declares some and the message contains at least
    /// one.
    @_spi(Generated) public var attributeFields: RecordFields? { storage.envelope.attributes }

    /// Returns this event with another payload, to create an event of another type. Its message,
    /// identifier, time, source and attributes are kept.
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
        if isSame ?? (data.isEqual(to: storage.data)) { return }
        storage = Storage(
            envelope: storage.envelope, data: data, changes: storage.changes.union(.data))
        readLinks()
    }

    /// Updates the envelope from the values that it shares with the payload.
    mutating func readLinks() {
        guard let links = PayloadLinks(Payload.self) else { return }
        var envelope = storage.envelope
        links.read(storage.data, into: &envelope)
        storage = Storage(envelope: envelope, data: storage.data, changes: storage.changes)
    }
}

extension Event: Hashable {
    /// Whether two events have equal identifiers, times, sources, attributes and payloads.
    ///
    /// Their messages may differ, and so may ``type``: an event that was created in Swift equals what
    /// is decoded from its encoding. The generated enums compare their cases.
    public static func == (left: Event, right: Event) -> Bool {
        left.storage === right.storage
            || left.exactTexts == right.exactTexts && left.time == right.time
                && left.data.isEqual(to: right.data)
                && RecordFields.areEqual(left.attributeFields, right.attributeFields)
    }

    /// Hashes the identifier, the source, the time and the payload.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exactTexts)
        hasher.combine(time)
        hasher.combine(data.comparable)
    }

    private var exactTexts: [ExactText?] {
        [id.map { ExactText($0) }, source.map { ExactText($0) }]
    }
}
