@_spi(Reading) import StrictJSON

/// Writes a payload and its envelope as the message that a catalog describes.
///
/// Unchanged parts are preserved byte for byte. The case of the generated enum determines the type.
/// Envelope fields that are located inside the payload are written into it.
struct EnvelopeWriter {
    let layout: EventLayout
    /// The index of the case of the generated enum; `nil` for events that are not in the catalog.
    let index: Int?
    let payload: FieldType

    /// The pointer to the payload.
    private var data: [String] { layout.data(ofCase: index) }

    /// The original message with the changed parts replaced; everything else is preserved.
    ///
    /// - Throws: When a value cannot be encoded so that decoding gives an equal value.
    func parts(
        of envelope: Envelope, changes: EnvelopeParts, data: FieldContent
    ) throws(WebhookEncodingError) -> MessageParts {
        try checkLocations(of: envelope, changes)
        let original = envelope.message
        // An empty body need not mean that the event was created in Swift: a CloudEvent without
        // data has one in binary mode.
        let lacksData = layout.isWithoutData(original)
        var message = MessageParts(of: original, layout)
        layout.options?.cloudEvent?.prepare(&message, changes)
        if message.isSynthesized, message.headers["Content-Type"] == nil {
            message.headers["Content-Type"] =
                layout.isForm ? MediaType.form : "application/json"
        }
        // Most providers write the payload last.
        if !self.data.isEmpty { try put(envelope, changes, into: &message) }
        if changes.contains(.data) {
            let before = message.body
            try put(data, into: &message)
            if !message.isSynthesized { keepEnvelope(of: before, beside: data, in: &message) }
        }
        if self.data.isEmpty || !layout.envelopeInPayload.isEmpty {
            try put(envelope, changes, into: &message)
        }
        if lacksData, !changes.contains(.data) { message.plainBody = [] }
        if layout.hasOtherData(original) { putOtherData(original, changes, into: &message) }
        try check(message, original)
        return message
    }

    /// The text at a level around the events of a batch, with the values of one of them.
    func frame(_ level: Int, of envelope: Envelope) throws(WebhookEncodingError) -> BodyText {
        var message = MessageParts(frame: level)
        try put(envelope, .all, into: &message)
        return message.body
    }
}

// MARK: - Data that is not JSON

extension EnvelopeWriter {
    /// Keeps data that is not JSON, or writes a changed payload of bytes or text instead of it. Any other
    /// payload is written as JSON.
    private func putOtherData(
        _ original: WebhookMessage, _ changes: EnvelopeParts, into message: inout MessageParts
    ) {
        message.plainBody = original.body
        guard changes.contains(.data), let value = try? JSONValue(message.body.bytes) else {
            return
        }
        message.plainBody = CloudEventData.bytes(of: value, as: payload)
        if message.plainBody == nil { message.headers["Content-Type"] = "application/json" }
    }
}

// MARK: - The payload

extension EnvelopeWriter {
    /// Writes the payload. Members of a received object that are not described by its type are
    /// kept.
    private func put(
        _ data: FieldContent, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        let path = self.data.map { JSONPathStep.key($0) }
        var new = BodyText(
            try data.checkedBytes(as: payload, at: path, keepsSpace: !message.isSynthesized))
        if !message.isSynthesized, let schema = data.recordSchema(as: payload),
            let before = message.body.members(at: self.data), let after = new.members(at: [])
        {
            let keys = Set(after.map { ExactText($0.key) })
            new.append(
                before.filter {
                    schema.keys.index(of: $0.key) == nil && !keys.contains(ExactText($0.key))
                }.map(\.text))
        }
        message.body.set(new.bytes, at: self.data)
    }

    /// Restores the envelope fields that were located in a replaced payload, if the payload's type
    /// does not describe them.
    private func keepEnvelope(
        of before: BodyText, beside data: FieldContent, in message: inout MessageParts
    ) {
        for path in layout.envelopeInPayload
        where payload.type(at: path) == nil && data.value(at: path, as: payload) == nil {
            let pointer = layout.data + path
            guard message.body.bytes(at: pointer) == nil, let value = before.bytes(at: pointer)
            else { continue }
            message.body.set(value, at: pointer)
        }
    }
}
