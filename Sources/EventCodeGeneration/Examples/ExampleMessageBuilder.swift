import EventCatalog
import StrictJSON

/// Makes messages of examples and of payloads: example -> `ExampleMessage`.
struct ExampleMessageBuilder {
    let catalog: Catalog
    /// Values for attributes of the envelope, by name.
    var attributes: [String: JSONValue] = [:]

    /// The message with a payload, which need not be valid.
    func message(ofPayload json: JSONValue, _ event: Catalog.EventEntry) -> ExampleMessage {
        message(of: json, .payload, event)
    }

    func message(
        of example: JSONValue, _ form: ExampleForm, _ event: Catalog.EventEntry
    ) -> ExampleMessage {
        var message = ExampleMessage(body: example)
        var isPayload = false
        if case .payload = form {
            isPayload = true
            message = enveloped(example, event)
        }
        for (expression, part) in typeParts(of: event) {
            if case .header = expression { message.put(.string(part), at: expression) }
            if case .payload = expression, isPayload { message.putType(part, at: expression) }
        }
        if case .keyOf(let object) = catalog.discriminator, isPayload,
            message.body[object / event.type] == nil
        {
            message.body[object / event.type] = .object([:])
        }
        if catalog.isCloudEvents {
            message.headers = [("Content-Type", form.mediaType)]
        } else if !form.isBody {
            for (level, step) in catalog.messages.enumerated().reversed() {
                message.wrap(in: step, level, typeParts(of: event), catalog.envelope)
                putAttributes(into: &message, level: level)
            }
        }
        if catalog.isForm {
            message.isForm = true
            message.headers.append(("Content-Type", MediaType.form))
        }
        return message
    }

    /// The message of a payload, without the event's type.
    private func enveloped(
        _ payload: JSONValue, _ event: Catalog.EventEntry
    ) -> ExampleMessage {
        var message = ExampleMessage(body: .object([:]))
        if catalog.isCloudEvents { message.put("1.0", at: .payload(["specversion"])) }
        message.put(payload, at: .payload(catalog.envelope.data(of: event.type)))
        message.putEnvelope(catalog.envelope)
        putAttributes(into: &message)
        if catalog.isCloudEvents { message.put("/example", at: catalog.envelope.source) }
        return message
    }

    private func putAttributes(into message: inout ExampleMessage, level: Int? = nil) {
        if attributes.isEmpty { return }
        for attribute in catalog.envelope.attributes {
            if let value = attributes[attribute.name] {
                message.put(value, at: attribute.location, level: level)
            }
        }
    }

    /// The expressions for the type and the version of an event, with their values.
    private func typeParts(
        of event: Catalog.EventEntry
    ) -> [(expression: RuntimeExpression, part: String)] {
        let parts = catalog.discriminator.parts(of: event.type)
        guard let version = event.version, let expression = catalog.versions else { return parts }
        return parts + [(expression, version)]
    }
}
