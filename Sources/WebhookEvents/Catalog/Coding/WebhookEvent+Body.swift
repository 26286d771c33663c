extension WebhookEvent {
    /// Makes an event of a body as a decoder gives it.
    init(body: [UInt8], _ headers: WebhookHeaders) throws(WebhookDecodingError) {
        let message = WebhookMessage(headers: headers, body: body)
        // What was encoded is one event, also of a catalog whose messages are batches.
        if case .misplaced = try MessageContent(message, Self.layout, .largest) {
            try self.init(one: message, Self.layout, nil, .largest)
        } else {
            try self.init(message, limits: .largest)
        }
    }

    /// The body of a known event, if the event comes back from it as an equal one.
    ///
    func bodyAlone() -> JSONValue? {
        guard let index = content.type, let event = content.event as? any CatalogEvent,
            let body = body(of: event, index), !StoredEvent.isMarked(body),
            body.isHeldByEncoders, Self.layout.hasSameTexts(in: body)
        else { return nil }
        let isAll = event.changes.isEmpty && Self.layout.isInBody
        guard isAll || (try? Self(body: body.bytes, WebhookHeaders())) == self else { return nil }
        return body
    }

    /// The body; `nil` when the event has no form that would be read as what it is.
    private func body(of event: any CatalogEvent, _ index: Int) -> JSONValue? {
        if let options = Self.layout.options, options.cloudEvent != nil {
            let message = try? encodedMessage().structuredCloudEvent(options.attributes)
            return message.flatMap { try? JSONValue($0.body) }
        }
        if event.changes.isEmpty, event.envelope?.isNamed(as: index, in: Self.layout) ?? false {
            return try? JSONValue(event.message.body)
        }
        return (try? event.changedParts(Self.layout, type: index)).flatMap {
            try? JSONValue($0.body.bytes)
        }
    }
}

extension EventLayout {
    /// Whether the body alone says all about an event that is the whole of it.
    fileprivate var isInBody: Bool {
        let expressions = discriminator.expressions + [id, time, source].compactMap(\.self)
        return options == nil
            && expressions.allSatisfy { if case .payload = $0 { true } else { false } }
    }

    /// Whether the texts that are read of a body are the same after it was in a coder: those of numbers
    /// may not be.
    fileprivate func hasSameTexts(in body: JSONValue) -> Bool {
        let expressions = [id, source, options?.versions?.expression].compactMap(\.self)
        return (discriminator.expressions + expressions).allSatisfy { expression in
            guard case .payload(let pointer) = expression,
                case .number(let number) = body.value(at: pointer)
            else { return true }
            return number.isSameTextInCoders
        }
    }
}
