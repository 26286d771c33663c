extension WebhookEvent {
    /// Makes an event of what was stored of it.
    static func event(_ stored: StoredEvent, _ path: [any CodingKey]) throws -> Self {
        let attributes = layout.options?.attributes?.schema
        switch stored {
        case .unknown(let event):
            return .unknown(UnknownEvent(envelope: event.envelope.typed(as: attributes)))
        case .malformed(let event):
            return .malformed(
                MalformedEvent(envelope: event.envelope.typed(as: attributes), error: event.error))
        case .known(let event):
            return try DecodingError.wrapping(path) { () throws(WebhookDecodingError) in
                try Self(event.envelope.typed(as: attributes), event.version, event.payload)
            }
        }
    }

    /// Makes a known event, or what it is where the catalog is another one now.
    private init(
        _ envelope: Envelope, _ version: String?, _ payload: StoredPayload
    ) throws(WebhookDecodingError) {
        guard let type = envelope.type.flatMap({ Self.layout.types.index(of: $0) }),
            let index = Self.layout.caseIndex(ofType: type, version)
        else {
            self = .unknown(UnknownEvent(envelope: envelope))
            return
        }
        var decoder = EventDecoder(envelope, type: type, payload, layout: Self.layout)
        if payload.data == nil { try decoder.scan() }
        if let error = decoder.json.payloadError {
            self = .malformed(MalformedEvent(envelope: envelope, error: error))
            return
        }
        do {
            self = try Self(type: index, from: &decoder)
        } catch {
            self = .malformed(MalformedEvent(envelope: envelope, error: error))
        }
    }
}

extension Envelope {
    /// The same with types for the attributes; without those that are not what the catalog says.
    fileprivate func typed(as schema: RecordSchema?) -> Envelope {
        var copy = self
        copy.attributes = schema.flatMap { attributes?.typed(as: $0) }
        return copy
    }
}

extension DecodingError {
    /// What `body` makes; an error of it is one of a decoder at a path.
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
