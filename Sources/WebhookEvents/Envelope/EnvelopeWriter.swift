#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts a payload and its envelope into the message that a catalog describes.
struct EnvelopeWriter {
    private let layout: EventLayout
    private let type: String?
    private let version: String?

    /// Creates a writer for the case of the generated enum at an index; none for events that are
    /// not in the catalog.
    init(layout: EventLayout, index: Int?) {
        self.layout = layout
        type = index.map { layout.typeName(ofCase: $0) }
        version = index.flatMap { layout.version(ofCase: $0) }
    }

    /// The message with what changed; all else of it stays as it was written.
    func parts(
        of envelope: Envelope, changes: EnvelopeParts, data: [UInt8]
    ) -> MessageParts {
        let original = envelope.message
        // A CloudEvent without data has an empty body in binary mode, and was received all the same.
        let lacksData = layout.options?.cloudEvent?.text(of: original) != nil
        var message = MessageParts(
            headers: original.headers, isMade: original.body.isEmpty && !lacksData,
            body: (try? JSONValue(original.body)) ?? .object(JSONObject()))
        layout.options?.cloudEvent?.prepare(&message, changes)
        let data = (try? JSONValue(data)) ?? .null
        if changes.contains(.data), layout.data.isEmpty { message.body = data }
        // The order in which most providers write: the payload comes last.
        put(envelope, changes, into: &message)
        if changes.contains(.data), !layout.data.isEmpty {
            message.body.set(data, at: layout.data[...])
        }
        message.isBodyEmpty = lacksData && !changes.contains(.data)
        return message
    }

    /// The whole body of a batch, with what stands beside its events.
    func frame(of envelope: Envelope) -> JSONValue {
        var message = MessageParts(
            headers: WebhookHeaders(), isMade: true, isFrame: true, body: .object(JSONObject()))
        put(envelope, .all, into: &message)
        return message.body
    }

    private func put(
        _ envelope: Envelope, _ changes: EnvelopeParts, into message: inout MessageParts
    ) {
        if changes.contains(.id) { message.put(envelope.id?.json, at: layout.id) }
        if changes.contains(.type) {
            for (expression, part) in typeParts { message.put(.string(part), at: expression) }
            if let version, let expression = layout.options?.versions?.expression {
                message.put(.string(version), at: expression)
            }
        }
        if changes.contains(.time) { putTime(envelope.date, into: &message) }
        if changes.contains(.source) { message.put(envelope.source?.json, at: layout.source) }
        if changes.contains(.attributes) { put(envelope.attributes, into: &message) }
    }

    /// Writes the time as the catalog says; where it does not, as it was.
    private func putTime(_ date: Date?, into message: inout MessageParts) {
        var form = layout.timeForm
        if form == nil, case .number(let number) = message.value(at: layout.time) {
            form = EventTimeForm(of: number)
        }
        message.put(date.flatMap { (form ?? .dateTime).value(of: $0) }, at: layout.time)
    }

    private func put(_ attributes: RecordFields?, into message: inout MessageParts) {
        guard let declared = layout.options?.attributes, let attributes,
            attributes.schema === declared.schema
        else { return }
        for (position, location) in declared.locations.enumerated() {
            let content = attributes.content(at: position)
            var json = JSONWriter()
            content.write(as: declared.schema.fields[position].type, to: &json)
            let value = json.failure == nil ? try? JSONValue(json.bytes) : nil
            message.put(content.isNone ? nil : value, at: location)
        }
    }

    /// The expressions with the parts of the type's name that they have.
    private var typeParts: [(EventExpression, String)] {
        guard let type else { return [] }
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

/// A message that is being written.
struct MessageParts {
    var headers: WebhookHeaders
    /// Whether the event was made in Swift: what it has not is not in the payload either.
    let isMade: Bool
    /// Whether this is the whole body of a batch, not one of its events.
    var isFrame = false
    var body: JSONValue
    /// Whether the message has no body at all, as a CloudEvent without data in binary mode.
    var isBodyEmpty = false

    var message: WebhookMessage {
        WebhookMessage(headers: headers, body: isBodyEmpty ? [] : body.bytes)
    }

    func value(at expression: EventExpression?) -> JSONValue? {
        guard case .payload(let pointer) = expression else { return nil }
        return body.value(at: pointer)
    }

    /// Writes a value, or takes away what is there.
    mutating func put(_ value: JSONValue?, at expression: EventExpression?) {
        if value == nil, isMade { return }
        switch expression {
        case .header(let name) where !isFrame:
            headers[name] = value.map { CloudEventHeader.encoded($0.headerText, for: name) }
        case .payload(let pointer) where !isFrame: body.set(value, at: pointer[...])
        case .request(let pointer) where isFrame: body.set(value, at: pointer[...])
        default: break
        }
    }
}

extension JSONValue {
    /// The value as it stands in a header field.
    fileprivate var headerText: String { string ?? description }

    /// The value that a JSON pointer leads to.
    func value(at pointer: [String]) -> JSONValue? {
        pointer.reduce(self as JSONValue?) { value, token in
            if case .array = value { Int(token).flatMap { value?[$0] } } else { value?[token] }
        }
    }

    /// Puts a value where a JSON pointer leads, and makes the objects on the way; `nil` takes away
    /// what is there, or leaves a null in an array.
    mutating func set(_ value: JSONValue?, at pointer: ArraySlice<String>) {
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
