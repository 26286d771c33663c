import Foundation
import TestSupport
@_spi(Generated) import WebhookEvents

/// Creates the message of a random event according to the catalog's JSON.
struct MessageMaker {
    /// A message, and the locations in its body of the values that were created from schemas.
    struct Made {
        var message: WebhookMessage
        var body: JSONValue
        var places: [ValueMaker.Place]
    }

    let schemas: CatalogSchemas
    private let types: JSONObject
    private let places: (id: Place?, time: Place?, source: Place?)
    private let discriminator: (places: [Place], isChoice: Bool)
    private let layout: EventLayout
    /// The path of the payload.
    let data: [BodyPath.Step]

    init(catalog: JSONValue, _ layout: EventLayout) {
        schemas = CatalogSchemas(catalog)
        types = catalog["events"]?.object ?? [:]
        self.layout = layout
        func place(_ name: String) -> Place? {
            let value = catalog["envelope"]?[name]
            return (value?["location"]?.string ?? value?.string).flatMap { Place($0) }
        }
        places = (place("id"), place("time"), place("source"))
        discriminator = (
            Oracle(catalog: catalog).discriminatorPlaces,
            catalog["discriminator"]?["anyOf"] != nil
        )
        data = (place("data")?.pointer ?? []).map { .key($0) }
    }

    /// The names of all event types.
    var names: [String] { types.map(\.key) }

    /// A random message of an event of a type.
    func message(of type: String, _ maker: inout ValueMaker) -> Made {
        let schema = types[type]?["data"] ?? true
        let payload = maker.value(of: schema, at: BodyPath(data))
        var draft = Draft(headers: WebhookHeaders(), body: payload)
        for step in data.reversed() {
            if case .key(let key) = step { draft.body = .object(JSONObject([(key, draft.body)])) }
        }
        for place in [places.id, places.source] where !isProperty(place, of: type) {
            draft.put(text(at: place, &maker.scalars), at: place)
        }
        if hasTime(type) { draft.put(time(&maker.scalars), at: places.time) }
        name(type, &draft)
        return Made(message: draft.message, body: draft.body, places: maker.places)
    }

    /// Messages that differ from the given one in the identifier, the source or the time.
    func renamed(_ made: Made, of type: String, _ maker: inout ValueMaker) -> [Made] {
        var all: [Made] = []
        for place in [places.id, places.source, hasTime(type) ? places.time : nil] {
            guard let place, let value = value(at: place, made, of: type, &maker) else { continue }
            var draft = Draft(headers: made.message.headers, body: made.body)
            draft.put(value, at: place)
            all.append(Made(message: draft.message, body: draft.body, places: []))
        }
        return all
    }

    private func value(
        at place: Place, _ made: Made, of type: String, _ maker: inout ValueMaker
    ) -> JSONValue? {
        guard isProperty(place, of: type) else {
            return place == places.time
                ? time(&maker.scalars) : text(at: place, &maker.scalars)
        }
        let path = (place.pointer ?? []).map { BodyPath.Step.key($0) }
        guard let found = made.places.first(where: { $0.path.steps == path }) else { return nil }
        let value = maker.value(of: found.schema, at: found.path)
        return value.kind == .string || value.kind == .number ? value : nil
    }

    /// Whether the time is not a property of the payload.
    func hasTime(_ type: String) -> Bool { !isProperty(places.time, of: type) }

    /// Whether a location is inside the value that identifies the type of an event.
    func isPartOfType(_ path: BodyPath) -> Bool {
        discriminator.places.contains { place in
            guard let pointer = place.pointer else { return false }
            return pointer.map { BodyPath.Step.key($0) }.starts(with: path.steps)
        }
    }
}

// MARK: - The envelope

extension MessageMaker {
    /// Whether the payload's schema has a property at a location.
    private func isProperty(_ place: Place?, of type: String) -> Bool {
        guard let pointer = place?.pointer, pointer.count > data.count,
            pointer.map({ BodyPath.Step.key($0) }).starts(with: data)
        else { return false }
        var schema = types[type]?["data"] ?? true
        for name in pointer.dropFirst(data.count) {
            guard let property = MergedSchema(schema, in: schemas)?.properties[name] else {
                return false
            }
            schema = property
        }
        return true
    }

    private func text(at place: Place?, _ scalars: inout RandomScalars) -> JSONValue {
        if case .header = place { return .string(scalars.headerText()) }
        let form = place == places.id ? layout.idForm : layout.sourceForm
        guard form == .integer else { return .string(scalars.text()) }
        return JSONNumber(scalars.number(format: nil, isWhole: true)).map { .number($0) } ?? .null
    }

    /// A time in the form of the catalog, with the fraction of a second that the form can represent.
    private func time(_ scalars: inout RandomScalars) -> JSONValue {
        let micros = Int64.random(in: 0...4_000_000_000_000_000, using: &scalars.random)
        let seconds = JSONNumber(micros / 1_000_000)
        let milliseconds = JSONNumber(micros / 1_000)
        return switch layout.timeForm {
        case nil, .dateTime:
            .string(DateTime(Date(timeIntervalSince1970: Double(micros / 1_000) / 1_000)).text)
        case .unixTime, .unixTimeFraction: .number(seconds)
        case .unixTimeString: .string(seconds.text)
        case .unixTimeMilliseconds: .number(milliseconds)
        case .unixTimeMillisecondsString: .string(milliseconds.text)
        }
    }

    /// Sets the type at the locations of the catalog's discriminator.
    private func name(_ type: String, _ draft: inout Draft) {
        if discriminator.isChoice {
            let present = discriminator.places.first {
                $0.text(in: draft.headers, draft.body) != nil
            }
            return draft.put(.string(type), at: present ?? discriminator.places.first)
        }
        let parts = type.split(
            separator: ".", maxSplits: max(discriminator.places.count - 1, 0),
            omittingEmptySubsequences: false)
        for (place, part) in zip(discriminator.places, parts) {
            draft.put(.string(String(part)), at: place)
        }
    }
}

/// A message under construction.
private struct Draft {
    var headers: WebhookHeaders
    var body: JSONValue

    var message: WebhookMessage { WebhookMessage(headers: headers, body: body.bytes) }

    mutating func put(_ value: JSONValue, at place: Place?) {
        switch place {
        case .header(let name): headers[name] = value.string ?? value.description
        case .body(let pointer): body = body.setting(value, at: pointer[...])
        // The maker writes messages alone.
        case .outer, nil: break
        }
    }
}

extension JSONValue {
    /// This value with another one at a pointer; missing objects on the path are created.
    fileprivate func setting(_ value: JSONValue, at pointer: ArraySlice<String>) -> JSONValue {
        guard let token = pointer.first else { return value }
        var object = object ?? [:]
        object[token] = (object[token] ?? [:]).setting(value, at: pointer.dropFirst())
        return .object(object)
    }
}
