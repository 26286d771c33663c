/// An event of a type that a catalog lists, whatever its payload is.
protocol CatalogEvent: EventContent {
    /// What is no longer as the message says; all of an event that was made.
    var changes: EnvelopeParts { get }

    /// The message that the catalog describes for the type at an index of a layout, before it is written.
    func changedParts(_ layout: EventLayout, type: Int) throws(WebhookEncodingError) -> MessageParts

    /// Whether another event is equal to this one, whatever the types are that the two name: the case
    /// that they are in decides.
    func isEqual(to other: any EventContent) -> Bool

    /// Writes what the message does not say of the payload.
    func encodeChanges(to container: inout KeyedEncodingContainer<EventKey>) throws
}

extension Event: CatalogEvent {
    var changes: EnvelopeParts { storage.changes }

    func isEqual(to other: any EventContent) -> Bool {
        guard let other = other as? Event else { return false }
        return storage === other.storage || hasSameContent(as: other)
    }

    /// - Throws: `EncodingError` when the payload would be read as another one.
    func encodeChanges(to container: inout KeyedEncodingContainer<EventKey>) throws {
        guard !changes.isEmpty else { return }
        try container.encode(changes, forKey: .changes)
        guard changes.contains(.data) else { return }
        try encodeData(to: &container)
        guard let problem = payloadProblem else { return }
        throw EncodingError.invalidValue(
            data,
            EncodingError.Context(
                codingPath: container.codingPath + [EventKey.data], debugDescription: problem))
    }

    /// Why the payload does not come back as it is.
    private var payloadProblem: String? {
        var writer = JSONWriter()
        data.fieldContent.write(as: Payload.fieldType, to: &writer)
        var json = JSONReader(writer.bytes)
        let view = RecordParser.parseCoded(from: &json) { $0.value(Payload.fieldType, &$1) }
        json.finish()
        if let reason = json.failure?.reason { return "\(reason)" }
        if Payload(field: .view(view)) == data { return nil }
        let text = String(decoding: writer.bytes, as: UTF8.self)
        return "the payload would be read as another one: \(text)"
    }
}

/// An event of a type that a catalog lists as it is stored with its message.
struct StorableEvent: Encodable {
    let event: any CatalogEvent
    let type: String
    let version: String?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        var envelope = event.envelope ?? Envelope(message: event.message)
        envelope.type = type
        try envelope.encode(to: &container)
        if let version { try container.encode(CodedValue(version), forKey: .version) }
        try event.encodeChanges(to: &container)
    }
}
