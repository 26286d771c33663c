import WebhookEvents

/// Creates the mutants of a sample: each value is replaced by others, each key is removed, a key is
/// added to each object, and the type is renamed.
struct MutantMaker {
    let message: WebhookMessage
    let body: JSONValue
    /// The bytes of a body.
    var bytes: (JSONValue) -> [UInt8] = \.bytes

    /// Values of each kind, some in forms that only some formats accept, and strings that no enum lists.
    static let replacements: [JSONValue] = [
        nil, true, 7, .number("-1.5"), .number("1e400"), .number("18446744073709551616"),
        "an invented text", "12", "", [], [7], [:], ["invented": nil],
    ]

    static let addedKey = "an invented key"

    /// Creates all mutants of the body except those with another type, one after another.
    func forEach(_ body: (Mutant) throws -> Void) rethrows {
        for entry in BodyMap(message.body, self.body).entries {
            for value in Self.replacements where value != entry.value {
                try body(replacing(entry, with: value))
            }
            if let removal = entry.removal { try body(removing(entry, removal)) }
            if case .object = entry.value { try body(addingKey(to: entry)) }
        }
    }

    private func replacing(_ entry: BodyMap.Entry, with value: JSONValue) -> Mutant {
        Mutant(
            change: .replaced(entry.path, value.description),
            message: splicing(entry.range, value.bytes),
            body: body.replacing(entry.path.steps[...], with: value))
    }

    private func removing(_ entry: BodyMap.Entry, _ removal: Range<Int>) -> Mutant {
        Mutant(
            change: .removed(entry.path), message: splicing(removal, []),
            body: body.replacing(entry.path.steps[...], with: nil as JSONValue?))
    }

    private func addingKey(to entry: BodyMap.Entry) -> Mutant {
        let isEmpty = entry.value.object?.isEmpty == true
        let end = entry.range.upperBound - 1
        let member = #"\#(isEmpty ? "" : ",")"\#(Self.addedKey)": {"deep": [7]}"#
        let value = entry.value.adding(Self.addedKey, ["deep": [7]])
        return Mutant(
            change: .added(entry.path), message: splicing(end..<end, Array(member.utf8)),
            body: body.replacing(entry.path.steps[...], with: value))
    }

    private func splicing(_ range: Range<Int>, _ bytes: [UInt8]) -> WebhookMessage {
        var message = message
        message.body.replaceSubrange(range, with: bytes)
        return message
    }
}

extension JSONValue {
    /// A number with the given text.
    fileprivate static func number(_ text: String) -> JSONValue {
        JSONNumber(text).map { .number($0) } ?? .null
    }
}

// MARK: - Types

extension MutantMaker {
    /// Creates mutants with other types: an invented type, none, and the types of other messages.
    func forEachType(
        at places: [Place], of others: [(headers: WebhookHeaders, body: JSONValue)],
        _ body: (Mutant) throws -> Void
    ) rethrows {
        for place in places {
            for text in [nil, "", "invented", "invented.type"] {
                try body(renamed([place: text]))
            }
        }
        for other in others {
            let texts = places.map { ($0, $0.text(in: other.headers, other.body)) }
            try body(renamed(Dictionary(texts) { $1 }))
        }
    }

    /// The message with other texts at the locations of the type; missing locations are skipped.
    private func renamed(_ texts: [Place: String?]) -> Mutant {
        var headers = message.headers
        var value = body
        for (place, text) in texts {
            switch place {
            case .header(let name): headers[name] = text
            // It is one of the values that all other mutants replace.
            case .outer: break
            case .body(let pointer):
                let steps = pointer.map { BodyPath.Step.key($0) }
                let isThere = place.text(in: headers, value) != nil
                if isThere { value = value.replacing(steps[...], with: text.map { .string($0) }) }
            }
        }
        let names = texts.map { "\($0.key): \($0.value ?? "none")" }.sorted().joined(
            separator: ", ")
        return Mutant(
            change: .renamed(names), message: WebhookMessage(headers: headers, body: bytes(value)),
            body: value)
    }
}
