import CatalogImport
import StrictJSON
import WebhookEvents

/// Finds the location of the event type in messages that no catalog describes.
struct DiscriminatorFinder {
    /// The header fields and the JSON of each message.
    let messages: [(headers: WebhookHeaders, body: JSONValue)]

    /// The endings of header fields, and the keys, the most specific first.
    private static let headers = ["-event", "-topic", "-type"]
    private static let keys = [
        "type", "event", "event_type", "eventType", "topic", "action", "kind",
    ]

    private static let cloudEvents = ["specversion", "type", "source", "id"]

    /// Whether messages are CloudEvents 1.0, in the structured or in the binary mode.
    var areCloudEvents: Bool {
        messages.allSatisfy { headers, body in
            headers["ce-type"] != nil && headers["ce-specversion"] != nil
                || Self.cloudEvents.allSatisfy { body[$0]?.string != nil }
        }
    }

    /// The expressions whose values, joined with dots, are the type; none if there is no location that all
    /// messages have.
    var expressions: [String] {
        if let header {
            let hasAction = messages.contains { $0.body["action"]?.string?.isTypeName == true }
            return [Self.expression(header: header)]
                + (hasAction ? [Self.expression("/action")] : [])
        }
        let nested = texts(at: ["event", "type"])
        if nested != nil { return [Self.expression("/event/type")] }
        guard let key = Self.keys.first(where: { texts(at: [$0]) != nil }) else { return [] }
        let main = Self.expression("/" + key)
        return key != "action" && isRefined(key) ? [main, Self.expression("/action")] : [main]
    }

    /// The strings at the top of bodies, as expressions, by the number of messages that have them.
    var candidates: [String] {
        var counts: [(key: String, count: Int)] = []
        var positions: [ExactText: Int] = [:]
        for (_, body) in messages.prefix(100) {
            for (key, value) in body.object ?? [:] where value.string?.isTypeName == true {
                if let position = positions[ExactText(key)] {
                    counts[position].count += 1
                } else {
                    positions[ExactText(key)] = counts.count
                    counts.append((key, 1))
                }
            }
        }
        let most = counts.map(\.count).max() ?? 0
        return counts.filter { $0.count == most }.map {
            Self.expression(JSONPointer(tokens: [$0.key]).description)
        }
    }

    private static func expression(_ pointer: String) -> String { "$message.payload#" + pointer }

    private static func expression(header: String) -> String {
        "$message.header#" + JSONPointer(tokens: [header]).description
    }

    /// The header field that all messages have, with a name.
    private var header: String? {
        let names = (messages.first?.headers.fields ?? []).map(\.name)
            .filter { !TransportHeaders.contains($0) }
        let shared = names.filter { name in
            messages.allSatisfy { $0.headers[name]?.isTypeName == true }
        }
        return Self.headers.lazy.compactMap { ending in
            shared.first { $0.lowercased().hasSuffix(ending) }
        }.first
    }

    /// The names at a pointer; `nil` unless all messages have one.
    private func texts(at tokens: [String]) -> [String]? {
        let texts = messages.compactMap { $0.body[JSONPointer(tokens: tokens)]?.string }
        return texts.count == messages.count && texts.allSatisfy(\.isTypeName) ? texts : nil
    }

    /// Whether messages with the same value at a key have several actions.
    private func isRefined(_ key: String) -> Bool {
        var actions: [String: Set<String>] = [:]
        for (_, body) in messages {
            guard let value = body[key]?.string, let action = body["action"]?.string,
                action.isTypeName
            else { continue }
            actions[value, default: []].insert(action)
        }
        return actions.values.contains { $0.count > 1 }
    }
}

extension String {
    /// Whether this may be the type of an event: no white space, no control characters, not an identifier.
    fileprivate var isTypeName: Bool {
        !isEmpty && utf8.count <= 120 && utf8.contains(where: \.isLetter)
            && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } && !isURI && !isUUID
    }
}
