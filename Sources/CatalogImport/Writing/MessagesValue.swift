import EventCatalog
import StrictJSON

/// The fields of a catalog that say how bodies contain messages and what identifies them.
struct MessagesValue {
    private let found: MessageFinder.Found
    private let isAnyOf: Bool

    init(_ found: MessageFinder.Found, _ options: ImportOptions) {
        self.found = found
        isAnyOf = options.isAnyOf
    }

    /// The version of the format that has all that the fields use.
    var version: String {
        let steps = found.path.steps
        let isCurrent =
            found.path.areForms || steps.count > 1 || steps.contains { $0.kind != .array }
            || found.keys != nil
        return isCurrent ? CatalogVersion.current.text : "1.0"
    }

    /// Whether the types are keys.
    var areKeys: Bool { found.keys != nil }

    /// The fields, in the order of a catalog.
    var fields: [(key: String, value: JSONValue)] {
        let steps = self.steps
        let messages = steps.count == 1 ? steps[0] : .array(steps)
        return (found.path.areForms ? [("contentType", .string(MediaType.form))] : [])
            + (steps.isEmpty ? [] : [("messages", messages)])
            + [("discriminator", discriminator)]
    }

    private var steps: [JSONValue] {
        zip(found.path.steps, found.path.expressions).map { step, expression in
            guard step.kind != .array else { return .string(expression) }
            var value: JSONObject = [
                "location": .string(expression), "contentMediaType": "application/json",
            ]
            if step.kind == .base64 { value.append("contentEncoding", "base64") }
            return .object(value)
        }
    }

    private var discriminator: JSONValue {
        if let keys = found.keys {
            return ["keyOf": .string(RuntimeExpression.payload(keys.object).text)]
        }
        let list = found.discriminator.map { JSONValue.string($0.text) }
        if list.count == 1 { return list[0] }
        return isAnyOf ? ["anyOf": .array(list)] : .array(list)
    }
}
