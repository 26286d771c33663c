/// How a payload is read while the body is scanned, where its type is known by then: one pass over
/// it instead of two.
struct PayloadPlan: Sendable {
    /// The place of the payload, in the terms of a ``PointerTree``.
    let place: Int
    private let source: Source

    private enum Source: Sendable {
        /// All event types have this payload.
        case all(FieldType)
        /// The payload of the type that a header field names.
        case header(String, JSONKeys, [FieldType])
        /// The payload of the type that stands at a place in the body, if that comes first.
        case body(Int, JSONKeys, [FieldType])
    }

    /// - Parameters:
    ///   - payloads: The type of each event type's payload, or one for all.
    ///   - discriminator: Where the type is told; a plan needs a single place.
    init?(
        _ payloads: [any FieldValue.Type], at place: Int?, types: JSONKeys,
        discriminator: [EventLayout.Place]
    ) {
        guard let place, let first = payloads.first else { return nil }
        self.place = place
        let fields = payloads.map { $0.fieldType }
        if payloads.count == 1 {
            source = .all(first.fieldType)
        } else if discriminator.count == 1, payloads.count == types.names.count {
            switch discriminator[0] {
            case .header(let name): source = .header(name, types, fields)
            case .body(let place): source = .body(place, types, fields)
            case .request: return nil
            }
        } else {
            return nil
        }
    }

    /// The type of the payload that comes next, if it is known before the rest of the body is.
    func type(
        after offsets: [Int?], in json: inout JSONReader, of message: WebhookMessage
    ) -> FieldType? {
        switch source {
        case .all(let type): return type
        case .header(let name, let types, let payloads):
            return message.headers[name].flatMap { types.index(of: $0) }.map { payloads[$0] }
        case .body(let place, let types, let payloads):
            guard let offset = offsets[place] else { return nil }
            return json.lookAhead(to: offset) { $0.index(in: types) }.map { payloads[$0] }
        }
    }
}

extension FoundPlaces {
    /// Reads the payload that comes next, if its type is known and it is what that needs; skips it
    /// otherwise.
    mutating func readPayload(_ plan: PayloadPlan, from json: inout JSONReader) {
        if let type = plan.type(after: offsets, in: &json, of: message) {
            payload = json.attempt { RecordParser.parse(type, from: &$0) }
        }
        if payload == nil { json.skipValue() }
    }
}
