@_spi(Reading) import StrictJSON

/// How event types are identified, and where each envelope field is located.
///
/// This is a class, so that decoding an event copies one reference instead of all tables.
@_spi(Generated) public final class EventLayout: ImmortalObject {
    /// How the type of an event is identified.
    public let discriminator: EventDiscriminator
    /// The location of the event's identifier.
    public let id: RuntimeExpression?
    /// The form of the event's identifier, if the catalog declares one.
    public let idForm: EventTextForm?
    /// The location of the event's time.
    public let time: RuntimeExpression?
    /// The form of the event's time, if the catalog declares one.
    public let timeForm: EventTimeForm?
    /// The location of the event's source.
    public let source: RuntimeExpression?
    /// The form of the event's source, if the catalog declares one.
    public let sourceForm: EventTextForm?
    /// The location of what the event is about, which is only read.
    let subject: RuntimeExpression?
    /// The JSON pointer to the payload in the body, as unescaped tokens; empty for the whole body.
    /// If the payload is the value of the key that names the type, the pointer to the object with
    /// that key.
    public let data: [String]
    /// The names of all event types, in catalog order, without those that the config leaves out.
    let types: JSONKeys
    /// The names of the event types that the config leaves out; `nil` if there are none.
    let excludedTypes: JSONKeys?
    /// Whether the catalog marks values as sensitive. The bodies of its unknown and malformed events
    /// are then not shown.
    public let hasSensitiveValues: Bool

    let options: EventLayoutOptions?
    let tree: PointerTree
    let discriminatorLocations: [Location]
    let idLocation: Location?
    let timeLocation: Location?
    let sourceLocation: Location?
    let subjectLocation: Location?
    /// The nodes on the path to the payload, from the whole body to the payload.
    let dataNodes: [Int]
    let payloadPlan: PayloadPlan?
    /// Whether a header field may contain the type.
    let needsHeaders: Bool
    /// How a message is written in one pass; `nil` if it cannot be.
    let templates: EnvelopeTemplates?
    /// The paths, relative to the payload, of the envelope fields that are located inside it.
    let envelopeInPayload: [ArraySlice<String>]
    /// The path of the event's time relative to the payload, if the payload's type determines the
    /// form.
    let timeInPayload: ArraySlice<String>?

    /// The location of a value, with nodes of ``tree``.
    enum Location {
        case header(String)
        case body(Int)
        /// A location in a text around the event.
        case outside(RuntimeExpression)
    }

    /// Creates a layout. It is never freed, so declare it as a `static let`.
    ///
    /// - Parameters:
    ///   - payloads: The types of the payloads, in the order of `types`, or a single one for all.
    ///     They make decoding faster.
    ///   - subject: The location of what the event is about; events of one subject can be handled in
    ///     order.
    ///   - messages: The steps from the body to the messages in it; none if the whole body is an
    ///     event. Pointers into the payload are relative to what the last step leads to.
    ///   - attributes: The attributes of the events.
    ///   - versions: The event types that have several versions at the same time.
    ///   - isForm: Whether bodies are forms (`application/x-www-form-urlencoded`), which are read as
    ///     objects of texts.
    ///   - excludedTypes: The names of the event types that the config leaves out.
    ///   - hasSensitiveValues: Whether the catalog marks values as sensitive.
    public convenience init(
        discriminator: EventDiscriminator, id: RuntimeExpression? = nil,
        idForm: EventTextForm? = nil, time: RuntimeExpression? = nil,
        timeForm: EventTimeForm? = nil, source: RuntimeExpression? = nil,
        sourceForm: EventTextForm? = nil, subject: RuntimeExpression? = nil, data: [String],
        types: [String], payloads: [any FieldValue.Type] = [], messages: [MessageStep] = [],
        attributes: EventAttributes? = nil,
        versions: EventVersions? = nil, isForm: Bool = false, excludedTypes: [String] = [],
        hasSensitiveValues: Bool = false
    ) {
        let isInside = !messages.isEmpty
        self.init(
            discriminator: discriminator.map { $0.resolved(isInside) },
            id: id?.resolved(isInside), idForm: idForm,
            time: time?.resolved(isInside), timeForm: timeForm,
            source: source?.resolved(isInside), sourceForm: sourceForm,
            subject: subject?.resolved(isInside), data: data, types: JSONKeys(types),
            payloads: payloads, messages: messages,
            attributes: attributes?.map { $0.resolved(isInside) },
            versions: versions?.map { $0.resolved(isInside) },
            excludedTypes: JSONKeys(unlessEmpty: excludedTypes),
            hasSensitiveValues: hasSensitiveValues, isForm: isForm, cloudEvent: nil)
    }

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
        keepForever()
    }
}

extension EventLayout {
    /// The name of the event type for a case of the generated enum.
    func typeName(ofCase index: Int) -> String {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return types.name(of: index) }
        return types.name(of: versions[position].type)
    }

    /// The case of the generated enum for a version of the type at an index; `nil` when the version
    /// is not in the catalog.
    func caseIndex(ofType type: Int, _ version: String?) -> Int? {
        switch options?.versions?.position(of: version, type) {
        case .standard, nil: type
        case .listed(let position): types.names.count + position
        case .unknown: nil
        }
    }

    /// The version of the event type for a case of the generated enum.
    func version(ofCase index: Int) -> String? {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return nil }
        return versions[position].name
    }
}

extension RuntimeExpression {
    /// The expression as it is evaluated: without steps to it, the whole body is the event.
    fileprivate func resolved(_ isInside: Bool) -> RuntimeExpression {
        if case .request(let pointer) = self, !isInside { .payload(pointer) } else { self }
    }

    /// The pointer into the body of one event.
    fileprivate var itemPointer: [String]? {
        if case .payload(let pointer) = self { pointer } else { nil }
    }
}
