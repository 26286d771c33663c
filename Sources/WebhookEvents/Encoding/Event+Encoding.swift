extension Event {
    /// The message that the catalog describes, for the case of the generated enum at an index of the
    /// layout.
    ///
    /// - Throws: When the event has no form that would be read as what it is.
    public func encodedMessage(
        _ layout: EventLayout, type: Int?
    ) throws(WebhookEncodingError) -> WebhookMessage {
        guard let type, !changes.isEmpty || !envelope.isNamed(as: type, in: layout) else {
            return message
        }
        let message = try changedParts(layout, type: type).message
        try check(message, layout, type)
        return message
    }

    /// The message that the catalog describes, before it is written.
    func changedParts(
        _ layout: EventLayout, type: Int
    ) throws(WebhookEncodingError) -> MessageParts {
        let layout = layout.options?.cloudEvent?.layout(for: message) ?? layout
        return try EnvelopeWriter(layout: layout, index: type, payload: Payload.fieldType)
            .parts(of: envelope, changes: changes, data: data.fieldContent)
    }

    /// Checks that a message is read as an event of the type.
    private func check(
        _ message: WebhookMessage, _ layout: EventLayout, _ type: Int
    ) throws(WebhookEncodingError) {
        let layout = layout.options?.cloudEvent?.layout(for: message) ?? layout
        // Of one event of a batch, the type may be beside it.
        guard !layout.hasTypeInBatch else { return }
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .largest)
        do throws(WebhookDecodingError) {
            try decoder.scan()
        } catch {
            guard case .notJSON(let error) = error else { return }
            throw WebhookEncodingError(.refused(error), at: "")
        }
        let index: Int?
        do throws(PayloadError) {
            index = try decoder.readEnvelope()
            if index == type { let _: Event = try decoder.event() }
        } catch {
            throw WebhookEncodingError(.refused(error.error), at: error.path)
        }
        guard index == type else {
            throw WebhookEncodingError(.otherType(decoder.envelope.type), at: "")
        }
    }
}
