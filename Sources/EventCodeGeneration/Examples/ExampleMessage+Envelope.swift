import EventCatalog
import StrictJSON

extension ExampleMessage {
    /// Writes a value where an expression leads; `isFrame` says whether the body is a whole batch.
    mutating func put(_ value: JSONValue, at expression: RuntimeExpression?, isFrame: Bool = false)
    {
        switch expression {
        case .header(let name) where !isFrame:
            headers.append((name, value.string ?? value.description))
        case .payload(let pointer) where !isFrame: body.put(value, at: pointer[...])
        case .request(let pointer) where isFrame: body.put(value, at: pointer[...])
        default: break
        }
    }

    /// Puts the body into a batch of one.
    mutating func wrap(in pointer: [String], _ envelope: Catalog.Envelope) {
        let item = body
        body = .object([:])
        putEnvelope(envelope, isFrame: true)
        body.put(.array([item]), at: pointer[...])
    }

    /// Invents what a message says about an event, unless its payload says it.
    mutating func putEnvelope(_ envelope: Catalog.Envelope, isFrame: Bool = false) {
        let id: JSONValue = envelope.idForm == .integer ? 1 : "example"
        for (value, location) in [(id, envelope.id), (envelope.exampleTime, envelope.time)] {
            if case .payload(let pointer) = location, body.value(at: pointer) != nil { continue }
            put(value, at: location, isFrame: isFrame)
        }
    }
}

extension Catalog.Envelope {
    /// 2026-01-01T00:00:00Z as the catalog writes times.
    fileprivate var exampleTime: JSONValue {
        switch timeForm {
        case .dateTime, nil: "2026-01-01T00:00:00Z"
        case .unixTime, .unixTimeFraction: 1_767_225_600
        case .unixTimeText: "1767225600"
        case .unixTimeMilliseconds: 1_767_225_600_000
        case .unixTimeMillisecondsText: "1767225600000"
        }
    }
}

extension JSONValue {
    fileprivate mutating func put(_ value: JSONValue, at pointer: ArraySlice<String>) {
        guard let token = pointer.first else { return self = value }
        var object = self.object ?? JSONObject()
        var child = object[token] ?? .object([:])
        child.put(value, at: pointer.dropFirst())
        object[token] = child
        self = .object(object)
    }
}
