@_spi(Reading) import StrictJSON

/// What an ``EventLayout`` consists of, and what decoding needs, computed once.
struct EventLayoutTables: Sendable {
    let discriminator: EventDiscriminator
    let id: RuntimeExpression?
    let idForm: EventTextForm?
    let time: RuntimeExpression?
    let timeForm: EventTimeForm?
    let source: RuntimeExpression?
    let sourceForm: EventTextForm?
    let subject: RuntimeExpression?
    let data: [String]
    let types: JSONKeys
    let excludedTypes: JSONKeys?
    let hasSensitiveValues: Bool
    let options: EventLayoutOptions?
    let tree: PointerTree
    let discriminatorLocations: [EventLayout.Location]
    let idLocation: EventLayout.Location?
    let timeLocation: EventLayout.Location?
    let sourceLocation: EventLayout.Location?
    let subjectLocation: EventLayout.Location?
    let dataNodes: [Int]
    let payloadPlan: PayloadPlan?
    let needsHeaders: Bool
    let templates: EnvelopeTemplates?
    let envelopeInPayload: [ArraySlice<String>]
    let timeInPayload: ArraySlice<String>?

    init(
        discriminator: EventDiscriminator, id: RuntimeExpression?, idForm: EventTextForm? = nil,
        time: RuntimeExpression?, timeForm: EventTimeForm?, source: RuntimeExpression?,
        sourceForm: EventTextForm? = nil, subject: RuntimeExpression?, data: [String],
        types: JSONKeys,
        payloads: [any FieldValue.Type] = [], messages: [MessageStep], attributes: EventAttributes?,
        versions: EventVersions?, excludedTypes: JSONKeys?, hasSensitiveValues: Bool,
        isForm: Bool = false, cloudEvent: CloudEventLayout?
    ) {
        self.discriminator = discriminator
        self.id = id
        self.idForm = idForm
        self.sourceForm = sourceForm
        self.time = time
        self.timeForm = timeForm
        self.source = source
        self.subject = subject
        self.data = data
        self.types = types
        self.excludedTypes = excludedTypes
        self.hasSensitiveValues = hasSensitiveValues

        let expressions =
            discriminator.expressions
            + [id, time, source, subject, versions?.expression].compactMap(\.self)
            + (attributes?.locations ?? [])
        if case .keyOf(_, isPayload: true) = discriminator {
            timeInPayload = nil
            envelopeInPayload = []
        } else {
            timeInPayload = timeForm == nil ? time?.path(below: data) : nil
            envelopeInPayload = expressions.compactMap { $0.path(below: data) }
        }
        let keys = types.names + (excludedTypes?.names ?? [])
        let tree = PointerTree(
            [data] + expressions.compactMap(\.itemPointer) + (cloudEvent?.pointers ?? [])
                + PresentKey.pointers(discriminator, keys))
        self.tree = tree
        discriminatorLocations = discriminator.expressions.compactMap { tree.location(of: $0) }
        idLocation = tree.location(of: id)
        timeLocation = tree.location(of: time)
        sourceLocation = tree.location(of: source)
        subjectLocation = tree.location(of: subject)
        dataNodes = (0...data.count).compactMap { tree.node(of: data.prefix($0)) }
        options = EventLayoutOptions(
            messages: MessagesLayout(messages, expressions), attributes: attributes,
            versions: versions, cloudEvent: cloudEvent,
            presentKey: PresentKey(discriminator, keys, in: tree), isForm: isForm,
            tree: tree)
        payloadPlan = PayloadPlan(
            payloads, at: options == nil ? dataNodes.last : nil, ofTypes: types.names.count)
        needsHeaders = discriminatorLocations.contains {
            if case .header = $0 { true } else { false }
        }
        templates =
            options == nil && envelopeInPayload.isEmpty
            ? EnvelopeTemplates(discriminator, id: id, time: time, source: source, data: data) : nil
    }
}

extension RuntimeExpression {
    /// The pointer into the body of one event.
    fileprivate var itemPointer: [String]? {
        if case .payload(let pointer) = self { pointer } else { nil }
    }
}
