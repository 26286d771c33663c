extension WebhookEvent {
    /// Decodes an event from a body that a `Decoder` returned.
    init(body: [UInt8], _ headers: WebhookHeaders) throws(WebhookDecodingError) {
        let message = WebhookMessage(headers: headers, body: body)
        // An encoded body is a single event, even if the messages of the catalog are batches.
        if case .misplaced = try ParsedMessage(message, Self.layout, .largest) {
            try self.init(one: message, Self.layout, nil, .largest)
        } else {
            try self.init(message, limits: .largest)
        }
    }

    /// The body of a known event, if decoding it gives an equal event.
    func bodyAlone() -> JSONValue? {
        guard let index = content.type, let event = content.event as? any CatalogEvent else {
            return nil
        }
        let certain = Self.layout.isInBody ? event.certainBody(Self.layout, type: index) : nil
        guard let body = certain.map({ try? JSONValue($0) }) ?? body(of: event, index),
            !StoredEvent.isMarked(body), body.isHeldByEncoders, Self.layout.hasSameTexts(in: body)
        else { return nil }
        let isEqual = certain != nil || event.changes.isEmpty && Self.layout.isInBody
        guard isEqual || (try? Self(body: body.bytes, WebhookHeaders())) == self else { return nil }
        return body
    }

    /// The body; `nil` when the event cannot be encoded so that decoding gives an equal event.
    private func body(of event: any CatalogEvent, _ index: Int) -> JSONValue? {
        if let options = Self.layout.options, options.cloudEvent != nil {
            let message = try? encodedMessage().structuredCloudEvent(options.attributes)
            return message.flatMap { try? JSONValue($0.body) }
        }
        if event.changes.isEmpty, event.envelope.isNamed(as: index, in: Self.layout) {
            return try? JSONValue(event.message.body)
        }
        return (try? event.changedParts(Self.layout, type: index)).flatMap {
            try? JSONValue($0.message.body)
        }
    }
}

extension EventLayout {
    /// Whether an event that fills the whole body can be restored from the body alone.
    fileprivate var isInBody: Bool {
        let expressions = discriminator.expressions + [id, time, source].compactMap(\.self)
        return options == nil
            && expressions.allSatisfy { if case .payload = $0 { true } else { false } }
    }

    /// Whether a value is in the JSON text that is the body of its event's message.
    private func isInOutermostText(_ expression: RuntimeExpression) -> Bool {
        guard let messages = options?.messages else { return true }
        return (expression.level ?? messages.levels.count) == messages.outerCount
    }

    /// Whether the envelope's texts in a body survive an encoder and a decoder unchanged: the texts
    /// of numbers may not.
    fileprivate func hasSameTexts(in body: JSONValue) -> Bool {
        let expressions = [id, source, options?.versions?.expression].compactMap(\.self)
        return (discriminator.expressions + expressions).allSatisfy { expression in
            // The other texts are in strings.
            guard let pointer = expression.pointer, isInOutermostText(expression),
                case .number(let number) = body[JSONPointer(tokens: pointer)]
            else { return true }
            return number.isSameTextInCoders
        }
    }
}
