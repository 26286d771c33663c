import EventCatalog
import StrictJSON

/// The layout of messages: from a message of a catalog to the schemas of the texts that contain it.
struct MessageLayout {
    private let catalog: Catalog
    private let properties: PayloadProperties
    /// The schemas of attributes by name, as the document has them.
    private let attributes: [String: JSONValue]
    private let descriptions: [String: String]

    /// - Parameters:
    ///   - json: The catalog in canonical form.
    ///   - schema: Writes the schema of an attribute.
    init(_ catalog: Catalog, _ json: JSONValue, schema: (JSONValue) -> JSONValue) {
        self.catalog = catalog
        properties = PayloadProperties(in: json)
        let members = json["envelope"]?["attributes"]?.object ?? [:]
        attributes = members.dictionary.mapValues { schema($0["schema"] ?? true).allowingNull }
        descriptions = members.dictionary.compactMapValues { $0["description"]?.string }
    }

    /// The number of steps from a body to a message.
    var stepCount: Int { catalog.messages.count }

    /// What a message consists of.
    ///
    /// - Parameter message: The event; `nil` for what all events have in common.
    func parts(of message: EventMessage?) -> MessageParts {
        var parts = MessageParts(stepCount: stepCount)
        if let message {
            addType(of: message, to: &parts)
            if let version = message.key.version, let location = catalog.versions {
                add(constant: version, at: location, of: message, "The version.", to: &parts)
            }
        }
        if catalog.isCloudEvents { CloudEventsAttributes.add(to: &parts) }
        addEnvelope(of: message, to: &parts)
        if let message { addPayload(of: message, to: &parts) }
        return parts
    }

    /// The schema of a body with a message in it.
    func body(_ parts: MessageParts, message: JSONValue) -> JSONValue {
        var inner = message
        for (index, step) in catalog.messages.enumerated().reversed() {
            var text = parts.texts[index]
            var container = step.container(of: inner)
            if index == 0, step.kind == .array, step.pointer.isEmpty {
                // A body that is not the array is one message.
                container = ["anyOf": [container, inner]]
            }
            text.add(.schema(container), at: step.pointer, isRequired: true)
            inner = text.written(at: []) { _ in true }
        }
        return inner
    }

    // MARK: - Payload and type

    private func addPayload(of message: EventMessage, to parts: inout MessageParts) {
        let data = dataPointer(of: message)
        let mayBeNull = properties.mayBeNull(message.payload)
        let isRequired = !mayBeNull && !catalog.isCloudEvents
        parts.texts[stepCount].add(.payload, at: data, isRequired: isRequired)
        guard catalog.isCloudEvents, !mayBeNull else { return }
        parts.texts[stepCount].alternatives = [
            ["required": ["data"]], ["required": ["data_base64"]],
        ]
    }

    private func dataPointer(of message: EventMessage) -> JSONPointer {
        catalog.isCloudEvents ? ["data"] : catalog.envelope.data(of: message.key.type)
    }

    private func addType(of message: EventMessage, to parts: inout MessageParts) {
        let type = message.key.type
        if catalog.isCloudEvents {
            let text = "The type of the event."
            return add(constant: type, at: .payload(["type"]), of: message, text, to: &parts)
        }
        switch catalog.discriminator {
        case .keyOf(let pointer):
            // The key is required even if its value may be anything.
            parts.texts[stepCount].require(at: pointer / type)
        case .anyOf(let expressions) where expressions.count > 1:
            addAny(of: expressions, type, to: &parts)
        case .anyOf(let expressions):
            for expression in expressions {
                add(constant: type, at: expression, of: message, Self.typeText, to: &parts)
            }
        case .compound(let expressions):
            // With more dots than joints, it is not clear which part has them.
            guard expressions.count == 1 || type.split(separator: ".").count <= expressions.count
            else { return }
            for (expression, part) in catalog.discriminator.parts(of: type) {
                add(constant: part, at: expression, of: message, Self.typeText, to: &parts)
            }
        }
    }

    private static var typeText: String { "The type of the event, or a part of it." }

    /// The type is at one of several locations. If one of them is not in the message, nothing is said.
    private func addAny(
        of expressions: [RuntimeExpression], _ type: String, to parts: inout MessageParts
    ) {
        let pointers = expressions.compactMap { expression -> JSONPointer? in
            if case .payload(let pointer) = expression { pointer } else { nil }
        }
        guard pointers.count == expressions.count else { return }
        parts.texts[stepCount].alternatives = pointers.map { pointer in
            var text = TextSchema()
            text.add(.schema(.constant(type)), at: pointer, isRequired: true)
            return text.written(at: []) { _ in true }
        }
    }

    private func add(
        constant text: String, at location: RuntimeExpression, of message: EventMessage,
        _ description: String, to parts: inout MessageParts
    ) {
        let schema = JSONValue.constant(text)
        switch location {
        case .header(let name):
            parts.headers.add(
                HeaderField(
                    name: name, schema: ["type": "string", "const": .string(text)],
                    description: description,
                    isRequired: true))
        case .payload(let pointer):
            let data = dataPointer(of: message).tokens
            let values = schema["enum"]?.array ?? [.string(text)]
            if pointer.tokens.starts(with: data),
                properties.isConstant(
                    pointer.tokens[data.count...], of: values, in: message.payload)
            {
                return
            }
            parts.texts[stepCount].add(.schema(schema), at: pointer, isRequired: true)
        case .request(let pointer):
            parts.texts[0].add(.schema(schema), at: pointer, isRequired: true)
        case .outer(let level, let pointer):
            parts.texts[level].add(.schema(schema), at: pointer, isRequired: true)
        }
    }

    // MARK: - Envelope

    private func addEnvelope(of message: EventMessage?, to parts: inout MessageParts) {
        let envelope = catalog.envelope
        if !catalog.isCloudEvents {
            let text = JSONValue.object(["type": ["string", "integer", "null"]])
            add(text, at: envelope.id, of: message, "The identifier.", to: &parts)
            add(text, at: envelope.source, of: message, "The source.", to: &parts)
            add(text, at: envelope.subject, of: message, "The subject.", to: &parts)
            let time = envelope.timeForm?.schema ?? ["type": ["string", "number", "null"]]
            add(time, at: envelope.time, of: message, "The time.", to: &parts)
        }
        for attribute in envelope.attributes {
            add(
                attributes[attribute.name] ?? true, at: attribute.location, of: message,
                descriptions[attribute.name] ?? "The attribute '\(attribute.name)'.", to: &parts)
        }
    }

    /// Adds an optional value, unless the payload has it, or another one is at the same location.
    private func add(
        _ schema: JSONValue, at location: RuntimeExpression?, of message: EventMessage?,
        _ description: String, to parts: inout MessageParts
    ) {
        guard let location else { return }
        if case .header(let name) = location {
            let schema = schema.mayBeText ? ["type": "string"] : schema
            parts.headers.add(
                HeaderField(
                    name: name, schema: schema, description: description, isRequired: false))
            return
        }
        guard let pointer = location.pointer else { return }
        let level = location.level(stepCount)
        if let message, level == stepCount {
            let data = dataPointer(of: message).tokens
            guard
                !pointer.tokens.starts(with: data)
                    || !properties.hasProperty(pointer.tokens[data.count...], in: message.payload)
            else { return }
        }
        guard parts.locations.insert(MessageParts.Location(level: level, pointer: pointer)).inserted
        else { return }
        parts.texts[level].add(.schema(schema), at: pointer, isRequired: false)
    }
}
