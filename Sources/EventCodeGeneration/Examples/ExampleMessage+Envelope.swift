import EventCatalog
import StrictJSON

extension ExampleMessage {
    /// Sets the value that an expression selects; `isFrame` is whether the body is a whole batch.
    mutating func put(_ value: JSONValue, at expression: RuntimeExpression?, isFrame: Bool = false)
    {
        switch expression {
        case .header(let name) where !isFrame:
            headers.append((name, value.string ?? value.description))
        case .payload(let pointer) where !isFrame: body[pointer] = value
        case .request(let pointer) where isFrame: body[pointer] = value
        default: break
        }
    }

    /// Sets a part of the event's type, unless the payload has it in another form: as a number or a
    /// boolean.
    mutating func putType(_ part: String, at expression: RuntimeExpression) {
        guard case .payload(let pointer) = expression else { return }
        switch body[pointer] {
        case .number: body[pointer] = JSONNumber(part).map { .number($0) } ?? .string(part)
        case .boolean where part == "true" || part == "false":
            body[pointer] = .boolean(part == "true")
        default: body[pointer] = .string(part)
        }
    }

    /// Puts the body into a batch of one.
    mutating func wrap(in pointer: JSONPointer, _ envelope: Catalog.Envelope) {
        let item = body
        body = .object([:])
        putEnvelope(envelope, isFrame: true)
        body[pointer] = .array([item])
    }

    /// Adds the identifier and the time of the event, unless the payload has them.
    mutating func putEnvelope(_ envelope: Catalog.Envelope, isFrame: Bool = false) {
        let id: JSONValue = envelope.idForm == .integer ? 1 : "example"
        for (value, location) in [(id, envelope.id), (envelope.exampleTime, envelope.time)] {
            if case .payload(let pointer) = location, body[pointer] != nil { continue }
            put(value, at: location, isFrame: isFrame)
        }
    }
}

extension Catalog.Envelope {
    /// 2026-01-01T00:00:00Z in the catalog's format of times.
    fileprivate var exampleTime: JSONValue {
        switch timeForm {
        case .dateTime, nil: "2026-01-01T00:00:00Z"
        case .unixTime, .unixTimeFraction: 1_767_225_600
        case .unixTimeString: "1767225600"
        case .unixTimeMilliseconds: 1_767_225_600_000
        case .unixTimeMillisecondsString: "1767225600000"
        }
    }
}
