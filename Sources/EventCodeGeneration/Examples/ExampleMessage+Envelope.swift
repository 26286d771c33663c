import EventCatalog
import StrictJSON

extension ExampleMessage {
    /// Sets the value that an expression selects; `level` is that of a body around the message.
    mutating func put(_ value: JSONValue, at expression: RuntimeExpression?, level: Int? = nil) {
        switch (expression, level) {
        case (.header(let name), nil):
            headers.append((name, value.string ?? value.description))
        case (.payload(let pointer), nil), (.request(let pointer), 0): body[pointer] = value
        case (.outer(let outer, let pointer), let level?) where outer == level:
            body[pointer] = value
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

    /// Puts the body into an array or a string of a new one, with the values that belong there.
    mutating func wrap(
        in step: MessageStep, _ level: Int,
        _ typeParts: [(expression: RuntimeExpression, part: String)], _ envelope: Catalog.Envelope
    ) {
        let message = body
        body = .object([:])
        for (expression, part) in typeParts {
            put(.string(part), at: expression, level: level)
        }
        putEnvelope(envelope, level: level)
        body[step.pointer] = step.value(with: message)
    }

    /// Adds the identifier and the time of the event, unless the payload has them.
    mutating func putEnvelope(_ envelope: Catalog.Envelope, level: Int? = nil) {
        let id: JSONValue = envelope.idForm == .integer ? 1 : "example"
        for (value, location) in [(id, envelope.id), (envelope.exampleTime, envelope.time)] {
            if case .payload(let pointer) = location, body[pointer] != nil { continue }
            put(value, at: location, level: level)
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
