import WebhookEvents

/// Makes the mutants of a sample: each value replaced by others, each key removed, a key added to
/// each object, and the type renamed.
struct MutantMaker {
    let message: WebhookMessage
    let body: JSONValue

    /// A value of each kind, some in forms that only some formats take, and texts that no enum lists.
    static let replacements: [JSONValue] = [
        nil, true, 7, .number("-1.5"), .number("1e400"), .number("18446744073709551616"),
        "an invented text", "12", "", [], [7], [:], ["invented": nil],
    ]

    static let addedKey = "an invented key"

    /// Makes all mutants of the body but those of its type's name, one after another.
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
    /// A number as it is written.
    fileprivate static func number(_ text: String) -> JSONValue {
        JSONNumber(text).map { .number($0) } ?? .null
    }
}

// MARK: - Types

extension MutantMaker {
    /// Makes mutants of other types: an invented one, none, and those that other messages are of.
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

    /// The message with other texts where it has the type's name; places that it lacks are left out.
    private func renamed(_ texts: [Place: String?]) -> Mutant {
        var headers = message.headers
        var value = body
        for (place, text) in texts {
            switch place {
            case .header(let name): headers[name] = text
            case .body(let pointer):
                let steps = pointer.map { BodyPath.Step.key($0) }
                let isThere = place.text(in: headers, value) != nil
                if isThere { value = value.replacing(steps[...], with: text.map { .string($0) }) }
            }
        }
        let names = texts.map { "\($0.key): \($0.value ?? "none")" }.sorted().joined(
            separator: ", ")
        return Mutant(
            change: .renamed(names), message: WebhookMessage(headers: headers, body: value.bytes),
            body: value)
    }
}
