import EventCatalog
import EventCodeGeneration
import StrictJSON
@_spi(Generated) import WebhookEvents

extension EventModule {
    /// The layout that the generated code of the module has.
    func layout(_ types: DescribedTypes) -> EventLayout {
        let envelope = messages.envelope
        if messages.isCloudEvents {
            return .cloudEvents(
                types: eventTypes.map(\.type), attributes: attributes(types), versions: versions,
                excludedTypes: excludedTypes, hasSensitiveValues: hasSensitiveValues)
        }
        return EventLayout(
            discriminator: messages.discriminator.located(envelope),
            id: envelope.id?.located, idForm: envelope.idForm?.form,
            time: envelope.time?.located, timeForm: envelope.timeForm?.form,
            source: envelope.source?.located, sourceForm: envelope.sourceForm?.form,
            subject: envelope.subject?.located, data: envelope.data.tokens,
            types: eventTypes.map(\.type),
            messages: messages.steps.map(\.located), attributes: attributes(types),
            versions: versions,
            isForm: messages.isForm, excludedTypes: excludedTypes,
            hasSensitiveValues: hasSensitiveValues)
    }

    private func attributes(_ types: DescribedTypes) -> EventAttributes? {
        let attributes = messages.envelope.attributes
        guard !attributes.isEmpty, let schema = types.recordSchema(named: names.attributes)
        else { return nil }
        return EventAttributes(schema, at: attributes.map(\.location.located))
    }

    private var versions: EventVersions? {
        messages.versions.map { model in
            EventVersions(
                at: model.expression.located,
                model.versions.map { EventVersions.Version(type: $0.type, $0.name) },
                withoutDefault: Set(model.withoutDefault))
        }
    }
}

extension EventCatalog.EventDiscriminator {
    fileprivate func located(_ envelope: Catalog.Envelope) -> WebhookEvents.EventDiscriminator {
        switch self {
        case .compound(let expressions): .compound(expressions.map(\.located))
        case .anyOf(let expressions): .anyOf(expressions.map(\.located))
        case .keyOf(let object): .keyOf(object.tokens, isPayload: envelope.isDataAtKey)
        }
    }
}

extension EventCatalog.RuntimeExpression {
    fileprivate var located: WebhookEvents.RuntimeExpression {
        switch self {
        case .header(let name): .header(name)
        case .payload(let pointer): .payload(pointer.tokens)
        case .request(let pointer): .request(pointer.tokens)
        case .outer(let level, let pointer): .outer(level, pointer.tokens)
        }
    }
}

extension EventCatalog.MessageStep {
    fileprivate var located: WebhookEvents.MessageStep {
        switch kind {
        case .array: .array(pointer.tokens)
        case .json: .json(pointer.tokens)
        case .base64: .base64(pointer.tokens)
        }
    }
}

extension EventCatalog.EventTimeForm {
    fileprivate var form: WebhookEvents.EventTimeForm {
        switch self {
        case .dateTime: .dateTime
        case .unixTime: .unixTime
        case .unixTimeString: .unixTimeString
        case .unixTimeFraction: .unixTimeFraction
        case .unixTimeMilliseconds: .unixTimeMilliseconds
        case .unixTimeMillisecondsString: .unixTimeMillisecondsString
        }
    }
}

extension Catalog.TextForm {
    fileprivate var form: EventTextForm {
        switch self {
        case .string: .string
        case .integer: .integer
        }
    }
}
