import EventCatalog
import EventCodeGeneration

/// How messages contain events, in words, and the code that receives them.
struct ReceivingSection {
    let subject: DocumentedCatalog
    let links: PageLinks

    private var messages: MessagesModel { subject.module.messages }

    var text: PageText {
        var text = PageText()
        text.heading(2, "How to receive events")
        text.list(forms + [type] + [version].compactMap { $0 })
        text.add(CodeText.block(code, "swift"))
        text.add(
            """
            `handler` is a value of your type that conforms to \
            \(links.symbol(subject.module.names.handler)), which has a method for each event. An \
            event whose type is not listed here is `unknown`; one whose data does not match its \
            schema is `malformed`. Verify the signature before you decode, as the provider describes.
            """)
        text.append(EnvelopeTable(subject: subject, links: links).text)
        return text
    }

    /// The forms of bodies and the steps that lead to messages in them.
    private var forms: [String] {
        var forms: [String] = []
        if messages.isCloudEvents {
            forms.append("Messages are CloudEvents 1.0: structured, binary or in batches.")
        }
        if messages.isForm {
            forms.append("Bodies are forms: `application/x-www-form-urlencoded`.")
        }
        var place = "the body"
        for step in messages.steps {
            let location = step.pointer.shown(in: place)
            switch step.kind {
            case .array:
                forms.append("Messages are the elements of the array at \(location).")
                place = "each element"
            case .json:
                forms.append("A message is JSON in the string at \(location).")
                place = "this JSON"
            case .base64:
                forms.append("A message is JSON in Base64 in the string at \(location).")
                place = "this JSON"
            }
        }
        return forms
    }

    private var type: String {
        switch messages.discriminator {
        case .compound(let parts) where parts.count == 1:
            return "The type of an event is \(parts[0].shown(messages))."
        case .compound(let parts):
            let places = parts.map { $0.shown(messages) }.joined(separator: " and ")
            return "The type of an event is \(places), joined with a dot; if the catalog does not "
                + "list it, parts are dropped from the right."
        case .anyOf(let parts):
            let places = parts.map { $0.shown(messages) }.joined(separator: ", else ")
            return "The type of an event is \(places)."
        case .keyOf(let pointer):
            return "The type of an event is the key that is present in the object at "
                + "\(pointer.shown(in: "the message")): one of the types below."
        }
    }

    private var version: String? {
        messages.versions.map {
            "Events of one type may have versions: the version is \($0.expression.shown(messages))."
        }
    }

    private var code: String {
        let event = subject.module.names.event
        let message = "let message = WebhookMessage(headers: headers, body: body)  // as received"
        guard messages.mayBeBatch else {
            return message + "\ntry await handler.handle(\(event)(message))"
        }
        return """
            \(message)
            for event in try \(event).events(in: message) {
                try await handler.handle(event)
            }
            """
    }
}
