@_spi(Reading) import StrictJSON

/// How event types are identified, and where each envelope field is located: a reference to tables that are never
/// freed, so that passing it on needs no reference counting.
@_spi(Generated) public struct EventLayout: Sendable {
    private let tables: Immortal<EventLayoutTables>

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
    public init(
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
            EventLayoutTables(
                discriminator: discriminator.map { $0.resolved(isInside) },
                id: id?.resolved(isInside), idForm: idForm,
                time: time?.resolved(isInside), timeForm: timeForm,
                source: source?.resolved(isInside), sourceForm: sourceForm,
                subject: subject?.resolved(isInside), data: data, types: JSONKeys(types),
                payloads: payloads, messages: messages,
                attributes: attributes?.map { $0.resolved(isInside) },
                versions: versions?.map { $0.resolved(isInside) },
                excludedTypes: JSONKeys(unlessEmpty: excludedTypes),
                hasSensitiveValues: hasSensitiveValues, isForm: isForm, cloudEvent: nil))
    }

    init(_ tables: EventLayoutTables) {
        self.tables = Immortal(tables)
    }

    /// How the type of an event is identified.
    public var discriminator: EventDiscriminator { tables.value.discriminator }

    /// The location of the event's identifier.
    public var id: RuntimeExpression? { tables.value.id }

    /// The form of the event's identifier, if the catalog declares one.
    public var idForm: EventTextForm? { tables.value.idForm }

    /// The location of the event's time.
    public var time: RuntimeExpression? { tables.value.time }

    /// The form of the event's time, if the catalog declares one.
    public var timeForm: EventTimeForm? { tables.value.timeForm }

    /// The location of the event's source.
    public var source: RuntimeExpression? { tables.value.source }

    /// The form of the event's source, if the catalog declares one.
    public var sourceForm: EventTextForm? { tables.value.sourceForm }

    /// The location of what the event is about, which is only read.
    var subject: RuntimeExpression? { tables.value.subject }

    /// The JSON pointer to the payload in the body, as unescaped tokens; empty for the whole body.
    /// If the payload is the value of the key that names the type, the pointer to the object with
    /// that key.
    public var data: [String] { tables.value.data }

    /// The names of all event types, in catalog order, without those that the config leaves out.
    var types: JSONKeys { tables.value.types }

    /// The names of the event types that the config leaves out; `nil` if there are none.
    var excludedTypes: JSONKeys? { tables.value.excludedTypes }

    /// Whether the catalog marks values as sensitive. The bodies of its unknown and malformed events
    /// are then not shown.
    public var hasSensitiveValues: Bool { tables.value.hasSensitiveValues }

    var options: EventLayoutOptions? { tables.value.options }

    var tree: PointerTree { tables.value.tree }

    var discriminatorLocations: [Location] { tables.value.discriminatorLocations }

    var idLocation: Location? { tables.value.idLocation }

    var timeLocation: Location? { tables.value.timeLocation }

    var sourceLocation: Location? { tables.value.sourceLocation }

    var subjectLocation: Location? { tables.value.subjectLocation }

    /// The nodes on the path to the payload, from the whole body to the payload.
    var dataNodes: [Int] { tables.value.dataNodes }

    var payloadPlan: PayloadPlan? { tables.value.payloadPlan }

    /// Whether a header field may contain the type.
    var needsHeaders: Bool { tables.value.needsHeaders }

    /// How a message is written in one pass; `nil` if it cannot be.
    var templates: EnvelopeTemplates? { tables.value.templates }

    /// The paths, relative to the payload, of the envelope fields that are located inside it.
    var envelopeInPayload: [ArraySlice<String>] { tables.value.envelopeInPayload }

    /// The path of the event's time relative to the payload, if the payload's type determines the
    /// form.
    var timeInPayload: ArraySlice<String>? { tables.value.timeInPayload }
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
}
