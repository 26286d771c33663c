@_spi(Reading) import StrictJSON

extension WebhookEvent {
    /// Restores an event from its stored form.
    static func event(_ stored: StoredEvent, _ path: [any CodingKey]) throws -> Self {
        switch stored {
        case .unknown(let event):
            return .unknown(
                UnknownEvent(
                    envelope: event.envelope.typed(by: layout), isExcluded: event.isExcluded,
                    catalog: self))
        case .malformed(let event):
            return .malformed(
                MalformedEvent(
                    envelope: event.envelope.typed(by: layout), error: event.error, catalog: self))
        case .known(let event):
            return try DecodingError.wrapping(path) { () throws(WebhookDecodingError) in
                try Self(event.envelope.typed(by: layout), event.version, event.payload)
            }
        }
    }

    /// Restores a known event; if the catalog has changed since, the event may become unknown or
    /// malformed.
    private init(
        _ envelope: Envelope, _ version: String?, _ payload: StoredPayload
    ) throws(WebhookDecodingError) {
        guard let type = envelope.type.flatMap({ Self.layout.types.index(of: $0) }),
            let index = Self.layout.caseIndex(ofType: type, version)
        else {
            let isExcluded = envelope.type.map(Self.layout.isExcluded) ?? false
            self = .unknown(
                UnknownEvent(
                    envelope: envelope, isExcluded: isExcluded, catalog: Self.self))
            return
        }
        var decoder = EventDecoder(envelope, type: type, payload, layout: Self.layout)
        if payload.data == nil { try decoder.scan() }
        if let error = decoder.failure {
            self = .malformed(MalformedEvent(envelope: envelope, error: error, catalog: Self.self))
            return
        }
        do {
            self = try Self(type: index, from: &decoder)
        } catch {
            self = .malformed(MalformedEvent(envelope: envelope, error: error, catalog: Self.self))
        }
    }
}

extension Envelope {
    /// A copy with typed attributes, or with none if they do not match the schema.
    fileprivate func typed(by layout: EventLayout) -> Envelope {
        let schema = layout.options?.attributes?.schema
        var copy = self
        copy.hidesBody = layout.hasSensitiveValues
        copy.attributes = schema.flatMap { attributes?.typed(as: $0) }
        return copy
    }
}

extension DecodingError {
    /// Returns the result of `body`, and rethrows its error as a `DecodingError` at a path.
    static func wrapping<Event>(
        _ path: [any CodingKey], _ body: () throws(WebhookDecodingError) -> Event
    ) throws(DecodingError) -> Event {
        do {
            return try body()
        } catch {
            throw .dataCorrupted(
                Context(codingPath: path, debugDescription: "\(error)", underlyingError: error))
        }
    }
}
