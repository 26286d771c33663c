/// Makes an event of a message: finds the envelope in one strict pass over the body, then reads
/// the payload into its type. Generated code calls ``event()``.
public struct EventDecoder: ~Copyable {
    private let message: WebhookMessage
    private let layout: EventLayout
    private var json: JSONReader
    private var offsets: [Int?]
    private var envelope: Envelope

    init(_ message: WebhookMessage, layout: EventLayout) {
        self.message = message
        self.layout = layout
        json = JSONReader(message.body)
        offsets = Array(repeating: nil, count: layout.places.count)
        envelope = Envelope(message: message)
    }

    /// Checks the whole body and finds the places of the envelope.
    ///
    /// - Throws: When the body is not JSON.
    mutating func scan() throws(WebhookDecodingError) {
        layout.places.scan(&json, into: &offsets)
        json.finish()
        guard let error = json.error else { return }
        guard case .duplicateKey = error.reason else {
            throw .notJSON(error)
        }
        var rest = JSONReader(message.body)
        rest.skipValue()
        rest.finish()
        if let error = rest.error { throw .notJSON(error) }
    }

    mutating func decode<Catalog: WebhookEvent>(_ type: Catalog.Type) -> Catalog {
        if let error = payloadError { return .malformed(malformed(error)) }
        let index = readType()
        envelope.id = layout.idPlace.flatMap { text(at: $0) }
        envelope.time = layout.timePlace.flatMap { text(at: $0) }.map { .text($0) }
        envelope.source = layout.sourcePlace.flatMap { text(at: $0) }
        guard let index else { return .unknown(UnknownEvent(envelope: envelope)) }
        envelope.type = layout.types.name(of: index)
        do {
            return try Catalog(type: index, from: &self)
        } catch {
            return .malformed(malformed(error))
        }
    }

    private func malformed(_ error: PayloadError) -> MalformedEvent {
        MalformedEvent(envelope: envelope, error: error)
    }

    /// Reads the payload into its type.
    ///
    /// - Throws: When the payload is not what the type needs.
    public mutating func event<Payload: FieldValue>() throws(PayloadError) -> Event<Payload> {
        moveToPayload()
        let field = RecordParser.parse(Payload.fieldType, from: &json)
        if let error = payloadError { throw error }
        return Event(received: envelope, data: Payload(field: field))
    }
}

// MARK: - Places

extension EventDecoder {
    /// What the reader found wrong, with its path.
    private var payloadError: PayloadError? {
        guard let error = json.error else { return nil }
        return PayloadError(error, path: JSONReader(message.body).path(to: error.offset))
    }

    /// Goes to the payload, or fails at the innermost value that is there on the way to it.
    private mutating func moveToPayload() {
        for (count, place) in layout.dataPlaces.enumerated().reversed() {
            guard let offset = offsets[place] else { continue }
            json.move(to: offset)
            if count == layout.data.count { return }
            if json.nextKind() == .object { json.fail(.missingKey(layout.data[count])) }
            return json.fail(expected: "an object")
        }
    }

    /// Finds the type in the catalog; keeps its name if it is not there.
    private mutating func readType() -> Int? {
        let places = layout.discriminatorPlaces
        if places.count == 1, case .body(let place) = places[0], let offset = offsets[place] {
            json.move(to: offset)
            if let index = json.index(in: layout.types) { return index }
        }
        let parts = typeParts
        for count in stride(from: parts.count, through: 1, by: -1) {
            let name = parts.prefix(count).joined(separator: ".")
            if let index = layout.types.index(of: name) { return index }
        }
        envelope.type = parts.isEmpty ? nil : parts.joined(separator: ".")
        return nil
    }

    /// The parts of the type's name that the message has.
    private var typeParts: [String] {
        mutating get {
            var parts: [String] = []
            for place in layout.discriminatorPlaces {
                let part = text(at: place)
                if let part { parts.append(part) }
                switch layout.discriminator {
                case .compound: if part == nil { return parts }
                case .anyOf: if part != nil { return parts }
                }
            }
            return parts
        }
    }

    /// The string at a place; numbers as they are written, nothing for other kinds.
    private mutating func text(at place: EventLayout.Place) -> String? {
        switch place {
        case .header(let name): return message.headers[name]
        case .body(let place):
            guard let offset = offsets[place] else { return nil }
            json.move(to: offset)
            return switch json.nextKind() {
            case .string: json.string()
            case .number: json.number().text
            default: nil
            }
        }
    }
}
