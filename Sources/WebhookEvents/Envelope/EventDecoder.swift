#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

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
        envelope.id = layout.id.flatMap { text(at: $0) }
        envelope.time = layout.time.flatMap { time(at: $0) }
        envelope.source = layout.source.flatMap { text(at: $0) }
        guard let index else { return .unknown(UnknownEvent(envelope: envelope)) }
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
        if let offset = offset(of: layout.data[...]) {
            json.move(to: offset)
        } else {
            failForMissingPayload()
        }
        let field = RecordParser.parse(Payload.fieldType, from: &json)
        if let error = payloadError { throw error }
        return Event(received: envelope, data: Payload(field: field))
    }
}

// MARK: - Places

extension EventDecoder {
    private func offset(of pointer: ArraySlice<String>) -> Int? {
        layout.places.place(of: pointer).flatMap { offsets[$0] }
    }

    /// What the reader found wrong, with its path.
    private var payloadError: PayloadError? {
        guard let error = json.error else { return nil }
        return PayloadError(error, path: JSONReader(message.body).path(to: error.offset))
    }

    /// Fails at the innermost value that is there on the way to the payload.
    private mutating func failForMissingPayload() {
        for count in stride(from: layout.data.count - 1, through: 0, by: -1) {
            guard let offset = offset(of: layout.data.prefix(count)) else { continue }
            json.move(to: offset)
            if json.nextKind() == .object {
                json.fail(.missingKey(layout.data[count]))
            } else {
                json.fail(expected: "an object")
            }
            return
        }
    }

    /// Reads the type's name, and finds it in the catalog.
    private mutating func readType() -> Int? {
        let parts: [String]
        switch layout.discriminator {
        case .compound(let expressions):
            var present: [String] = []
            for expression in expressions {
                guard let part = text(at: expression) else { break }
                present.append(part)
            }
            parts = present
        case .anyOf(let expressions):
            var first: String?
            for expression in expressions where first == nil { first = text(at: expression) }
            parts = first.map { [$0] } ?? []
        }
        guard !parts.isEmpty else { return nil }
        for count in stride(from: parts.count, through: 1, by: -1) {
            let name = parts.prefix(count).joined(separator: ".")
            guard let index = layout.types.index(of: name) else { continue }
            envelope.type = layout.types.names[index]
            return index
        }
        envelope.type = parts.joined(separator: ".")
        return nil
    }

    /// The string at a place; numbers as they are written, nothing for other kinds.
    private mutating func text(at expression: EventExpression) -> String? {
        switch expression {
        case .header(let name): return message.headers[name]
        case .payload(let pointer):
            guard let offset = offset(of: pointer[...]) else { return nil }
            json.move(to: offset)
            return switch json.nextKind() {
            case .string: json.string()
            case .number: json.number().text
            default: nil
            }
        }
    }

    /// The time at a place: text of RFC 3339, or seconds since 1970.
    private mutating func time(at expression: EventExpression) -> Date? {
        guard let text = text(at: expression) else { return nil }
        if let seconds = JSONNumber(text)?.double { return Date(timeIntervalSince1970: seconds) }
        return DateTime(text).date
    }
}
