#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts a payload and its envelope into the message that a catalog describes.
struct EnvelopeWriter {
    let layout: EventLayout
    let type: String

    /// The message with what changed; all else of it stays as it was written.
    func message(
        of envelope: Envelope, changes: EnvelopeParts, data: [UInt8]
    ) -> WebhookMessage {
        var message = MessageParts(
            headers: envelope.message.headers,
            body: (try? JSONValue(envelope.message.body)) ?? .object(JSONObject()))
        if changes.contains(.data), layout.data.isEmpty { message.put(data: data, at: []) }
        // The order in which most providers write: the payload comes last.
        if changes.contains(.id) { message.put(envelope.id, at: layout.id) }
        if changes.contains(.type) {
            for (expression, part) in typeParts { message.put(part, at: expression) }
        }
        if changes.contains(.time) {
            message.put(envelope.date.map { DateTime($0).text }, at: layout.time)
        }
        if changes.contains(.source) { message.put(envelope.source, at: layout.source) }
        if changes.contains(.data), !layout.data.isEmpty {
            message.put(data: data, at: layout.data)
        }
        return WebhookMessage(headers: message.headers, body: message.body.bytes)
    }

    /// The expressions with the parts of the type's name that they have.
    private var typeParts: [(EventExpression, String)] {
        switch layout.discriminator {
        case .anyOf(let expressions): return expressions.prefix(1).map { ($0, type) }
        case .compound(let expressions):
            let parts = type.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
    }
}

private struct MessageParts {
    var headers: WebhookHeaders
    var body: JSONValue

    mutating func put(data: [UInt8], at pointer: [String]) {
        if let value = try? JSONValue(data) { body.set(value, at: pointer[...]) }
    }

    mutating func put(_ text: String?, at expression: EventExpression?) {
        switch expression {
        case .header(let name): headers[name] = text
        case .payload(let pointer): body.set(text.map { .string($0) }, at: pointer[...])
        case nil: break
        }
    }
}

extension JSONValue {
    /// Puts a value where a JSON pointer leads, and makes the objects on the way; `nil` takes away
    /// what is there, or leaves a null in an array.
    fileprivate mutating func set(_ value: JSONValue?, at pointer: ArraySlice<String>) {
        guard let token = pointer.first else { return self = value ?? .null }
        if case .array(var elements) = self,
            let index = elements.indices.first(where: { String($0) == token })
        {
            elements[index].set(value, at: pointer.dropFirst())
            return self = .array(elements)
        }
        var object = self.object ?? JSONObject()
        if pointer.count == 1 {
            object[token] = value
        } else if value != nil || object[token] != nil {
            var child = object[token] ?? .object(JSONObject())
            child.set(value, at: pointer.dropFirst())
            object[token] = child
        }
        self = .object(object)
    }
}
