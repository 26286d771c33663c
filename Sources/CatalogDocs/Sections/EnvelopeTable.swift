import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The parts of an event beside its type: where they are in a message, and their names in Swift.
struct EnvelopeTable {
    let subject: DocumentedCatalog
    let links: PageLinks

    private var messages: MessagesModel { subject.module.messages }

    var text: PageText {
        var table = MarkdownTable("Part", "Swift", "Location")
        let envelope = messages.envelope
        if messages.isCloudEvents {
            table.append("identifier", "`event.id`", "the attribute `id`")
            table.append("time", "`event.time`", "the attribute `time`")
            table.append("source", "`event.source`", "the attribute `source`")
            table.append("payload", "`event.data`", "the data of the CloudEvent")
        } else {
            add("identifier", "`event.id`", envelope.id, to: &table)
            add("time", "`event.time`", envelope.time, form: envelope.timeForm, to: &table)
            add("source", "`event.source`", envelope.source, to: &table)
            add("subject", "`delivery.subject`", envelope.subject, to: &table)
            table.append("payload", "`event.data`", data)
        }
        for attribute in envelope.attributes { add(attribute, to: &table) }
        var text = PageText()
        text.heading(3, "Envelope")
        text.add(table)
        append(attributes: &text)
        return text
    }

    private var data: String {
        let envelope = messages.envelope
        let message = messages.steps.isEmpty ? "the body" : "the message"
        if envelope.isDataAtKey {
            return "the value of the key that is the type, in the object at "
                + envelope.data.shown(in: message)
        }
        return envelope.data.isEmpty
            ? "all of \(message)" : "the value at \(envelope.data.shown(in: message))"
    }

    private func add(
        _ part: String, _ name: String, _ location: RuntimeExpression?,
        form: EventTimeForm? = nil, to table: inout MarkdownTable
    ) {
        guard let location else { return }
        let suffix = form.map { ", \($0.words)" } ?? ""
        table.append(part, name, location.shown(messages) + suffix)
    }

    private func add(_ attribute: Catalog.Attribute, to table: inout MarkdownTable) {
        let names = subject.module.names
        guard case .record(let model)? = attributes,
            let property = model.properties.first(where: { $0.wireName == attribute.name })
        else { return }
        table.append(
            "attribute \(ShownJSON.span(.string(attribute.name)))",
            CodeText.span("event.\(names.attributesProperty).\(property.name.name)"),
            attribute.location.shown(messages))
    }

    private var attributes: TypeDeclaration? {
        subject.module.types.first { $0.name == subject.module.names.attributes }
    }

    /// Adds the types of the attributes.
    private func append(attributes text: inout PageText) {
        guard let attributes else { return }
        var sections = TypeSections(subject, links)
        text.append(sections.text(of: attributes, hasHeading: true))
    }
}

extension EventTimeForm {
    fileprivate var words: String {
        switch self {
        case .dateTime: "as RFC 3339 text"
        case .unixTime: "in seconds since 1970"
        case .unixTimeString: "in seconds since 1970, in a string"
        case .unixTimeFraction: "in seconds since 1970 with a fraction"
        case .unixTimeMilliseconds: "in milliseconds since 1970"
        case .unixTimeMillisecondsString: "in milliseconds since 1970, in a string"
        }
    }
}
