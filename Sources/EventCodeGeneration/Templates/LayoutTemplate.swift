import EventCatalog
import StrictJSON

/// The expression for an event enum's layout.
struct LayoutTemplate {
    let module: EventModule

    private var messages: MessagesModel { module.messages }

    var source: SourceText {
        messages.isCloudEvents ? cloudEvents : catalog
    }

    private var catalog: SourceText {
        """
        WebhookEvents.EventLayout(
            discriminator: \(discriminator),
            \(field("id", messages.envelope.id))
            \(textForm("idForm", messages.envelope.idForm))
            \(field("time", messages.envelope.time))
            \(timeForm)
            \(field("source", messages.envelope.source))
            \(textForm("sourceForm", messages.envelope.sourceForm))
            \(field("subject", messages.envelope.subject))
            data: \(tokens(messages.envelope.data)),
            \(types)
        )
        """
    }

    private var cloudEvents: SourceText {
        """
        WebhookEvents.EventLayout.cloudEvents(
            \(types)
        )
        """
    }

    /// The types, and the arguments that few catalogs need.
    private var types: SourceText {
        let list: SourceText = """
            types: [
                \(module.eventTypes.map { SourceText(StringLiteral($0.type).source + ",") })
            ]
            """
        return SourceText.joined(
            [
                list, payloads, steps, attributes, messages.versions.map { versions($0) } ?? "",
                messages.isForm ? "isForm: true" : "", excludedTypes,
                module.hasSensitiveValues ? "hasSensitiveValues: true" : "",
            ],
            separator: ",")
    }

    private var excludedTypes: SourceText {
        if module.excludedTypes.isEmpty { return "" }
        return """
            excludedTypes: [
                \(module.excludedTypes.map { SourceText(StringLiteral($0).source + ",") })
            ]
            """
    }

    /// One type if all events have the same; none if the runtime does not use them.
    private var payloads: SourceText {
        guard !messages.isCloudEvents, messages.steps.isEmpty, !messages.isForm,
            messages.versions == nil,
            messages.envelope.attributes.isEmpty, !messages.hasTypeInKey
        else { return "" }
        let names = module.events.map { $0.payload.swiftName(in: nil, module.library) }
        if Set(names).count == 1 { return "payloads: [\(names[0]).self]" }
        return """
            payloads: [
                \(names.map { SourceText($0 + ".self,") })
            ]
            """
    }

    private var timeForm: SourceText {
        messages.envelope.timeForm.map { "timeForm: .\($0.swiftName)," } ?? ""
    }

    private func textForm(_ label: String, _ form: Catalog.TextForm?) -> SourceText {
        form.map { "\(label): .\($0.rawValue)," } ?? ""
    }

    private var steps: SourceText {
        if messages.steps.isEmpty { return "" }
        let steps = messages.steps.map { ".\($0.kind.swiftName)(\(tokens($0.pointer)))" }
        return SourceText("messages: [\(steps.joined(separator: ", "))]")
    }

    private var attributes: SourceText {
        let attributes = messages.envelope.attributes
        if attributes.isEmpty { return "" }
        return """
            attributes: WebhookEvents.EventAttributes(
                \(module.names.attributes).recordSchema,
                at: [
                    \(attributes.map { SourceText(expression($0.location) + ",") })
                ])
            """
    }

    private func versions(_ model: VersionsModel) -> SourceText {
        let withoutDefault = model.withoutDefault.map(String.init).joined(separator: ", ")
        return """
            versions: WebhookEvents.EventVersions(
                at: \(expression(model.expression)),
                [
                    \(model.versions.map { version in
                        ".init(type: \(version.type), \(StringLiteral(version.name).source)),"
                    })
                ],
                withoutDefault: [\(withoutDefault)])
            """
    }
}

// MARK: - Expressions

extension LayoutTemplate {
    private var discriminator: String {
        switch messages.discriminator {
        case .compound(let expressions): ".compound(\(list(expressions)))"
        case .anyOf(let expressions): ".anyOf(\(list(expressions)))"
        case .keyOf(let object):
            ".keyOf(\(tokens(object)), isPayload: \(messages.envelope.isDataAtKey))"
        }
    }

    private func list(_ expressions: [RuntimeExpression]) -> String {
        "[\(expressions.map(expression).joined(separator: ", "))]"
    }

    private func expression(_ expression: RuntimeExpression) -> String {
        switch expression {
        case .header(let name): ".header(\(StringLiteral(name).source))"
        case .payload(let pointer): ".payload(\(tokens(pointer)))"
        case .request(let pointer): ".request(\(tokens(pointer)))"
        case .outer(let level, let pointer): ".outer(\(level), \(tokens(pointer)))"
        }
    }

    private func field(_ label: String, _ expression: RuntimeExpression?) -> SourceText {
        guard let expression else { return "" }
        return "\(label): \(self.expression(expression)),"
    }

    private func tokens(_ pointer: JSONPointer) -> String {
        "[\(pointer.tokens.map { StringLiteral($0).source }.joined(separator: ", "))]"
    }
}

extension MessageStep.Kind {
    /// The case of the runtime's `MessageStep`.
    fileprivate var swiftName: String {
        switch self {
        case .array: "array"
        case .json: "json"
        case .base64: "base64"
        }
    }
}

extension EventTimeForm {
    /// The case of the runtime's `EventTimeForm`.
    fileprivate var swiftName: String {
        switch self {
        case .dateTime: "dateTime"
        case .unixTime: "unixTime"
        case .unixTimeString: "unixTimeString"
        case .unixTimeFraction: "unixTimeFraction"
        case .unixTimeMilliseconds: "unixTimeMilliseconds"
        case .unixTimeMillisecondsString: "unixTimeMillisecondsString"
        }
    }
}
