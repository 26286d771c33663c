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
    /// - Throws: `EncodingError` when a number is not finite.
    func bodyAlone(_ path: [any CodingKey]) throws -> JSONValue? {
        guard let event = content.event as? any CatalogEvent else { return nil }
        let bytes = try structuredMessage(path).body
        guard let body = try? JSONValue(bytes), !StoredEvent.isMarked(body),
            body.isHeldByEncoders, Self.layout.hasSameTexts(in: body)
        else { return nil }
        let isAll = event.changes.isEmpty && Self.layout.isInBody
        guard isAll || (try? Self(body: bytes, WebhookHeaders())) == self else { return nil }
        return body
    }

    private func structuredMessage(_ path: [any CodingKey]) throws -> WebhookMessage {
        let message: WebhookMessage
        do throws(JSONWriteError) {
            message = try encodedMessage()
        } catch {
            throw EncodingError.invalidValue(
                self, EncodingError.Context(codingPath: path, debugDescription: "\(error)"))
        }
        guard let options = Self.layout.options, options.cloudEvent != nil else { return message }
        return message.structuredCloudEvent(options.attributes)
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
