#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts a payload and its envelope into the message that a catalog describes.
struct EnvelopeWriter {
    let layout: EventLayout

    /// The message of an event, with the type at an index of the layout.
    func message(of event: any EventContent, type: Int?) throws(JSONWriteError) -> WebhookMessage {
        var json = JSONWriter()
        event.writeData(json: &json)
        if let failure = json.failure { throw failure }
        guard let type, let data = try? JSONValue(json.bytes) else { return event.message }

        var headers = event.message.headers
        var body = JSONValue.object(JSONObject())
        func put(_ text: String?, at expression: EventExpression?) {
            guard let text else { return }
            switch expression {
            case .header(let name): headers.set(name, to: text)
            case .payload(let pointer): body.set(.string(text), at: pointer[...])
            case nil: break
            }
        }
        // The order in which most providers write: the payload comes last.
        put(event.id, at: layout.id)
        for (expression, part) in zip(layout.discriminator.expressions, parts(of: type)) {
            put(part, at: expression)
        }
        put(event.time.map { DateTime($0).text }, at: layout.time)
        put(event.source, at: layout.source)
        body.set(data, at: layout.data[...])
        return WebhookMessage(headers: headers, body: body.bytes)
    }

    /// The name of a type, taken apart for a compound discriminator.
    private func parts(of type: Int) -> [String] {
        let name = layout.types.names[type]
        guard case .compound(let expressions) = layout.discriminator else { return [name] }
        return name.split(
            separator: ".", maxSplits: expressions.count - 1, omittingEmptySubsequences: false
        ).map(String.init)
    }
}

extension JSONValue {
    /// Puts a value where a JSON pointer leads, and makes the objects on the way. Objects at the
    /// same place are joined.
    fileprivate mutating func set(_ value: JSONValue, at pointer: ArraySlice<String>) {
        guard let token = pointer.first else {
            guard case .object(var members) = self, case .object(let added) = value else {
                return self = value
            }
            for (key, member) in added where members[key] == nil { members[key] = member }
            return self = .object(members)
        }
        var object = self.object ?? JSONObject()
        var child = object[token] ?? .object(JSONObject())
        child.set(value, at: pointer.dropFirst())
        object[token] = child
        self = .object(object)
    }
}

extension WebhookHeaders {
    fileprivate mutating func set(_ name: String, to value: String) {
        if self[name] != nil {
            fields.removeAll { $0.name.lowercased() == name.lowercased() }
        }
        fields.append(Field(name: name, value: value))
    }
}
