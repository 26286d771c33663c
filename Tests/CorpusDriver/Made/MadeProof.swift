import TestSupport
@_spi(Generated) package import WebhookEvents

/// Creates random events of all types of a catalog, encodes and decodes them, and changes one property
/// after another. The encoded events must match the description in the catalog's JSON.
package struct MadeProof<Catalog: WebhookEvent> {
    private let messages: MessageMaker
    private var random: SeededGenerator

    package private(set) var count = MadeCount()

    /// - Parameter catalog: The JSON of the catalog.
    package init(catalog: JSONValue, seed: UInt64 = SeededGenerator.defaultSeed) {
        messages = MessageMaker(catalog: catalog, Catalog.layout)
        random = SeededGenerator(seed: seed)
    }

    /// Runs the proof.
    ///
    /// - Parameters:
    ///   - events: The number of events to create of each type.
    ///   - changes: The number of properties to change in each event.
    ///   - body: Called with the type and the body of each event.
    package mutating func run(
        events: Int, changes: Int, _ body: (String, JSONValue) throws -> Void
    ) {
        for type in messages.names {
            for _ in 0..<events {
                var maker = ValueMaker(
                    schemas: messages.schemas, random: SeededGenerator(seed: random.next()))
                let made = messages.message(of: type, &maker)
                count.events += 1
                do {
                    let message = try check(made, type, &maker, changes)
                    try body(type, JSONValue(message.body))
                } catch {
                    count.mistakes.append("\(type): \(error)")
                }
            }
        }
    }

    /// - Returns: The encoded message.
    private mutating func check(
        _ made: MessageMaker.Made, _ type: String, _ maker: inout ValueMaker, _ changes: Int
    ) throws -> WebhookMessage {
        let read = try event(made.message, type)
        let event = read.event.remade(hasTime: messages.hasTime(type))
        let message = try written(event, as: made.body, made.message.headers, read.case)
        let again = try self.event(message, type).event
        try require(
            event.isSame(as: read.event), "is not equal to the event that it was copied from")
        try require(again.isSame(as: event), "is not equal after decoding")
        let second = again.remade(hasTime: messages.hasTime(type))
        try require(
            second.encodedMessage(Catalog.layout, type: read.case) == message,
            "is encoded differently when it is created again")
        maker.allowsUnknown = false
        for place in made.places.shuffled(using: &random).prefix(changes)
        where !messages.isPartOfType(place.path) {
            try change(place, in: [event, again], made, type, &maker)
        }
        for other in messages.renamed(made, of: type, &maker) {
            try change([event, again], to: other.message, other.body, type) { $0.renamed(as: $1) }
        }
        return message
    }

    /// The typed event that a message must be decoded as, with the index of its case.
    private func event(
        _ message: WebhookMessage, _ type: String
    ) throws -> (event: any MadeEvent, case: Int?) {
        let event = try Catalog(message)
        guard let known = event.content.event as? any MadeEvent else {
            let error = (event.content.event as? MalformedEvent)?.error
            throw MadeMistake("is not decoded as a known event: \(error?.description ?? "unknown")")
        }
        try require(event.type == type, "has the type \(event.type ?? "null")")
        return (known, event.content.type)
    }

    /// The encoded message of an event, whose body and header fields must equal the expected ones.
    private func written(
        _ event: any MadeEvent, as body: JSONValue, _ headers: WebhookHeaders, _ index: Int?
    ) throws -> WebhookMessage {
        let message = try event.encodedMessage(Catalog.layout, type: index)
        if let difference = try JSONValue(message.body).difference(from: body) {
            throw MadeMistake("is encoded differently: \(difference)")
        }
        for field in headers.fields {
            try require(message.headers[field.name] == field.value, "has a different \(field.name)")
        }
        return message
    }
}

// MARK: - Changes

extension MadeProof {
    private mutating func change(
        _ place: ValueMaker.Place, in events: [any MadeEvent], _ made: MessageMaker.Made,
        _ type: String, _ maker: inout ValueMaker
    ) throws {
        let value = maker.change(of: place)
        let body = made.body.replacing(place.path.steps[...], with: value)
        if body == made.body { return }
        let message = WebhookMessage(headers: made.message.headers, body: body.bytes)
        let path = place.path.steps.dropFirst(messages.data.count)
        do {
            try change(events, to: message, body, type) { $0.changed(at: path, as: $1) }
        } catch {
            throw MadeMistake("with '\(place.path)' \(value?.description ?? "removed"): \(error)")
        }
    }

    /// Changes events, each of which must then equal the event of the given message.
    private mutating func change(
        _ events: [any MadeEvent], to message: WebhookMessage, _ body: JSONValue, _ type: String,
        _ change: (any MadeEvent, any MadeEvent) -> (any MadeEvent)?
    ) throws {
        count.changes += 1
        let (target, index) = try event(message, type)
        for event in events {
            guard let changed = change(event, target) else {
                throw MadeMistake("has a different type of payload")
            }
            let written = try written(changed, as: body, message.headers, index)
            try require(changed.isSame(as: target), "is not equal to the other event")
            let read = try self.event(written, type).event
            try require(read.isSame(as: changed), "is not equal after decoding")
        }
    }

    private func require(_ isRight: Bool, _ what: @autoclosure () -> String) throws {
        if !isRight { throw MadeMistake(what()) }
    }
}
