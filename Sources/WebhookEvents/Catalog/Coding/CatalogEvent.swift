@_spi(Reading) import StrictJSON

/// An event of a known type, with any type of payload.
protocol CatalogEvent: EventProtocol {
    /// The parts that differ from the message; all parts of an event that was created in Swift.
    var changes: EnvelopeParts { get }

    /// The parts of the message for the type at an index of a layout, before they are written.
    func changedParts(_ layout: EventLayout, type: Int) throws(WebhookEncodingError) -> MessageParts

    /// The body for a layout that locates all values in the payload, if it is known that decoding it
    /// gives an equal event of the type at an index; `nil` if that is not known.
    func certainBody(_ layout: EventLayout, type: Int) -> [UInt8]?

    /// Whether another event is of the same type of payload, and equal to this one.
    func isEqual(to other: any EventProtocol) -> Bool

    /// Writes the changes to the message, including a changed payload.
    func encodeChanges(to container: inout KeyedEncodingContainer<EventKey>) throws
}

extension Event: CatalogEvent {
    var changes: EnvelopeParts { storage.changes }

    func certainBody(_ layout: EventLayout, type: Int) -> [UInt8]? {
        if changes.isEmpty { return envelope.isNamed(as: type, in: layout) ? message.body : nil }
        guard changes == .all, envelope.lacksMessage,
            layout.restoresTime(of: envelope),
            let writer = DirectWriter(layout, type: type, payload: data.fieldContent),
            let body = writer.body(of: envelope), !body.mayBeRefused
        else { return nil }
        return body.bytes
    }

    func isEqual(to other: any EventProtocol) -> Bool {
        other as? Event == self
    }

    /// - Throws: `EncodingError` when decoding would give a different payload.
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

    /// The reason why decoding would not give an equal payload; `nil` if it would.
    private var payloadProblem: String? {
        var writer = JSONWriter()
        data.fieldContent.write(as: Payload.fieldType, to: &writer)
        var json = JSONReader(writer.bytes)
        let view = RecordParser.parseCoded(from: &json) { $0.value(Payload.fieldType, &$1) }
        json.finish()
        if let reason = json.failure?.reason { return "\(reason)" }
        if Payload(field: .view(view)).isEqual(to: data) { return nil }
        return "the payload would be read as another one"
    }
}

extension EventLayout {
    /// Whether the time that is written for an event is read as the same instant.
    fileprivate func restoresTime(of envelope: Envelope) -> Bool {
        guard let date = envelope.date else { return true }
        if let timeForm, timeForm != .dateTime { return timeForm.rounded(date) == date }
        return DateTime(date).date == date
    }
}
