/// Puts a payload and its envelope into the message that a catalog describes.
///
/// What is not changed stays as it was written. The case of the generated enum decides the type. What the
/// envelope has inside the payload is written into it.
struct EnvelopeWriter {
    let layout: EventLayout
    /// The index of the case of the generated enum; `nil` for events that are not in the catalog.
    let index: Int?
    let payload: FieldType

    /// The message with what changed.
    ///
    /// - Throws: When a value has no form that would be read as what it is.
    func parts(
        of envelope: Envelope, changes: EnvelopeParts, data: FieldContent
    ) throws(WebhookEncodingError) -> MessageParts {
        try checkLocations(of: envelope, changes)
        let original = envelope.message
        // A CloudEvent without data has an empty body in binary mode, and was received all the same.
        let lacksData = layout.options?.cloudEvent?.text(of: original) != nil
        var message = MessageParts(
            headers: original.headers,
            isMade: original.body.isEmpty && original.headers.fields.isEmpty,
            body: BodyText(original.body))
        layout.options?.cloudEvent?.prepare(&message, changes)
        if message.isMade, message.headers["Content-Type"] == nil {
            message.headers["Content-Type"] = "application/json"
        }
        // The order in which most providers write: the payload comes last.
        if !layout.data.isEmpty { try put(envelope, changes, into: &message) }
        if changes.contains(.data) {
            let before = message.body
            try put(data, into: &message)
            if !message.isMade { keepEnvelope(of: before, beside: data, in: &message) }
        }
        if layout.data.isEmpty || !layout.envelopeInPayload.isEmpty {
            try put(envelope, changes, into: &message)
        }
        message.isBodyEmpty = lacksData && !changes.contains(.data)
        try check(message, original)
        return message
    }

    /// The whole body of a batch, with what stands beside its events.
    func frame(of envelope: Envelope) throws(WebhookEncodingError) -> BodyText {
        var message = MessageParts(
            headers: WebhookHeaders(), isMade: true, isFrame: true, body: BodyText())
        try put(envelope, .all, into: &message)
        return message.body
    }
}

// MARK: - The payload

extension EnvelopeWriter {
    /// Writes the payload. What its type does not describe stays in an object that was received.
    private func put(
        _ data: FieldContent, into message: inout MessageParts
    ) throws(WebhookEncodingError) {
        var new = BodyText(try data.checkedBytes(as: payload, at: layout.data.map { .key($0) }))
        if !message.isMade, let schema = data.recordSchema(as: payload),
            let before = message.body.members(at: layout.data), let after = new.members(at: [])
        {
            let keys = Set(after.map { ExactText($0.key) })
            new.append(
                before.filter {
                    schema.keys.index(of: $0.key) == nil && !keys.contains(ExactText($0.key))
                }.map(\.text))
        }
        message.body.set(new.bytes, at: layout.data)
    }

    /// Writes what of an envelope stood in a payload that was replaced and does not describe it.
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
