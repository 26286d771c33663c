/// How one catalog tells event types apart, and where in a message it keeps what.
///
/// A class, so that decoding an event takes one reference instead of a copy of all tables.
public final class EventLayout: Sendable {
    /// How the type of an event is told.
    public let discriminator: EventDiscriminator
    /// Where the event's identifier is.
    public let id: EventExpression?
    /// The form of the event's identifier, where the catalog says it.
    public let idForm: EventTextForm?
    /// Where the event's time is.
    public let time: EventExpression?
    /// The form of the event's time, where the catalog says it.
    public let timeForm: EventTimeForm?
    /// Where the event's source is.
    public let source: EventExpression?
    /// The form of the event's source, where the catalog says it.
    public let sourceForm: EventTextForm?
    /// The JSON pointer to the payload in the body, as unescaped tokens; none for the whole body.
    public let data: [String]
    /// The names of all event types, in the order of the catalog.
    public let types: JSONKeys

    let options: EventLayoutOptions?
    let tree: PointerTree
    let discriminatorLocations: [Location]
    let idLocation: Location?
    let timeLocation: Location?
    let sourceLocation: Location?
    /// The nodes on the way to the payload: the whole body first, the payload last.
    let dataNodes: [Int]
    let payloadPlan: PayloadPlan?
    /// The ways from the payload to what the envelope has inside it.
    let envelopeInPayload: [ArraySlice<String>]
    /// The way from the payload to the event's time, where the payload's type says its form.
    let timeInPayload: ArraySlice<String>?

    /// Where a value stands, in the terms of ``tree``.
    enum Location {
        case header(String)
        case body(Int)
        /// In the whole body of a batch.
        case request([String])
    }

    /// Creates a layout. Its tables are kept until the process ends: make it a `static let`.
    ///
    /// - Parameters:
    ///   - payloads: The types of the payloads, in the order of `types`, or one for all; they make
    ///     decoding faster.
    ///   - messages: The JSON pointer to the array of a batch, as unescaped tokens, where a body
    ///     holds several events. All other pointers into the payload are relative to one of them.
    ///   - attributes: The values beside the payload.
    ///   - versions: The versions of event types that stand side by side.
    public convenience init(
        discriminator: EventDiscriminator, id: EventExpression? = nil,
        idForm: EventTextForm? = nil, time: EventExpression? = nil,
        timeForm: EventTimeForm? = nil, source: EventExpression? = nil,
        sourceForm: EventTextForm? = nil, data: [String],
        types: [String], payloads: [any FieldValue.Type] = [], messages: [String]? = nil,
        attributes: EventAttributes? = nil,
        versions: EventVersions? = nil
    ) {
        let isBatch = messages != nil
        self.init(
            discriminator: discriminator.map { $0.resolved(inBatch: isBatch) },
            id: id?.resolved(inBatch: isBatch), idForm: idForm,
            time: time?.resolved(inBatch: isBatch), timeForm: timeForm,
            source: source?.resolved(inBatch: isBatch), sourceForm: sourceForm,
            data: data, types: JSONKeys(types), payloads: payloads, messages: messages,
            attributes: attributes?.map { $0.resolved(inBatch: isBatch) },
            versions: versions?.map { $0.resolved(inBatch: isBatch) }, cloudEvent: nil)
    }

    init(
        discriminator: EventDiscriminator, id: EventExpression?, idForm: EventTextForm? = nil,
        time: EventExpression?, timeForm: EventTimeForm?, source: EventExpression?,
        sourceForm: EventTextForm? = nil, data: [String], types: JSONKeys,
        payloads: [any FieldValue.Type] = [], messages: [String]?, attributes: EventAttributes?,
        versions: EventVersions?,
        cloudEvent: CloudEventLayout?
    ) {
        self.discriminator = discriminator
        self.id = id
        self.idForm = idForm
        self.sourceForm = sourceForm
        self.time = time
        self.timeForm = timeForm
        self.source = source
        self.data = data
        self.types = types

        let expressions =
            discriminator.expressions + [id, time, source, versions?.expression].compactMap(\.self)
            + (attributes?.locations ?? [])
        timeInPayload = timeForm == nil ? time?.path(below: data) : nil
        envelopeInPayload = expressions.compactMap { $0.path(below: data) }
        let tree = PointerTree(
            [data] + expressions.compactMap(\.itemPointer) + (cloudEvent?.pointers ?? []))
        self.tree = tree
        discriminatorLocations = discriminator.expressions.compactMap { tree.location(of: $0) }
        idLocation = tree.location(of: id)
        timeLocation = tree.location(of: time)
        sourceLocation = tree.location(of: source)
        dataNodes = (0...data.count).compactMap { tree.node(of: data.prefix($0)) }
        options = EventLayoutOptions(
            messages: BatchLayout(messages, expressions), attributes: attributes,
            versions: versions, cloudEvent: cloudEvent, tree: tree)
        payloadPlan = PayloadPlan(
            payloads, at: options == nil ? dataNodes.last : nil, ofTypes: types.names.count)
    }
}

extension EventLayout {
    /// The name of the type whose events are in a case of the generated enum.
    func typeName(ofCase index: Int) -> String {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return types.name(of: index) }
        return types.name(of: versions[position].type)
    }

    /// The case of the generated enum for a version of the type at an index; `nil` when the catalog lacks
    /// it.
    func caseIndex(ofType type: Int, _ version: String?) -> Int? {
        switch options?.versions?.position(of: version, type) {
        case .standard, nil: type
        case .listed(let position): types.names.count + position
        case .unknown: nil
        }
    }

    /// The version whose events are in a case of the generated enum.
    func version(ofCase index: Int) -> String? {
        let position = index - types.names.count
        guard position >= 0, let versions = options?.versions?.versions,
            versions.indices.contains(position)
        else { return nil }
        return versions[position].name
    }
}

extension EventExpression {
    /// The expression as it is read: without a batch, the whole body is the event's.
    fileprivate func resolved(inBatch isBatch: Bool) -> EventExpression {
        if case .request(let pointer) = self, !isBatch { .payload(pointer) } else { self }
    }

    /// The pointer into the body of one event.
    fileprivate var itemPointer: [String]? {
        if case .payload(let pointer) = self { pointer } else { nil }
    }
}
