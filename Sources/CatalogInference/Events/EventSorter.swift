import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import StrictJSON
import WebhookEvents

/// Decodes messages with a catalog, and sorts their events: unknown ones by type, known ones by their schema.
struct EventSorter {
    /// The payloads of the unknown events of a type.
    struct UnknownType {
        let type: String
        var payloads: [Observed] = []
        /// The bodies, each with one event.
        var bodies: [JSONValue] = []
    }

    private let messages: MessagesModel
    private let decoder: CatalogDecoder
    /// Whether the payloads of events are kept, and not only remarks.
    private let keepsPayloads: Bool
    private(set) var unknown: [UnknownType] = []
    private var positions: [ExactText: Int] = [:]
    /// The payloads of known events by type.
    private(set) var known: [(type: String, payloads: [Observed])] = []
    private var knownPositions: [String: Int] = [:]
    private(set) var remarks: [InferenceRemark] = []

    /// - Returns: `nil` if the catalog has errors.
    init?(_ output: GeneratorPipeline.Output, keepsPayloads: Bool = true) {
        self.keepsPayloads = keepsPayloads
        guard let module = output.module, let decoder = CatalogDecoder(output) else { return nil }
        messages = module.messages
        self.decoder = decoder
    }

    mutating func add(_ recorded: RecordedMessage, number: Int) {
        do {
            for event in try decoder.events(in: recorded.message) {
                add(event, of: recorded, number: number)
            }
        } catch {
            remarks.append(.notRead(location: recorded.location, problem: "\(error)"))
        }
    }

    private mutating func add(_ event: DescribedEvent, of recorded: RecordedMessage, number: Int) {
        switch event {
        case .known(let event):
            guard keepsPayloads, let type = event.typeName, let bytes = try? event.payloadBytes(),
                let payload = try? JSONValue(bytes)
            else { return }
            addKnown(Observed(body: number, value: payload), type: type)
        case .malformed(let event):
            remarks.append(
                .malformed(location: recorded.location, type: event.type, problem: "\(event.error)")
            )
        case .unknown(let event) where event.isExcluded: break
        case .unknown(let event):
            guard let type = event.type, !type.isEmpty else {
                return remarks.append(.withoutType(location: recorded.location))
            }
            guard let payload = payload(of: event, type: type) else {
                return remarks.append(.withoutPayload(location: recorded.location, type: type))
            }
            addUnknown(Observed(body: number, value: payload), type: type, body: event.json)
        }
    }

    private mutating func addKnown(_ payload: Observed, type: String) {
        if let position = knownPositions[type] {
            known[position].payloads.append(payload)
        } else {
            knownPositions[type] = known.count
            known.append((type, [payload]))
        }
    }

    private mutating func addUnknown(_ payload: Observed, type: String, body: JSONValue) {
        let position = positions[ExactText(type)] ?? unknown.count
        if position == unknown.count {
            positions[ExactText(type)] = position
            unknown.append(UnknownType(type: type))
        }
        unknown[position].payloads.append(payload)
        unknown[position].bodies.append(body)
    }

    // MARK: - Locations

    var steps: [MessageStep] { messages.steps }
    var isCloudEvents: Bool { messages.isCloudEvents }
    var discriminator: EventDiscriminator { messages.discriminator }
    var versions: RuntimeExpression? { messages.versions?.expression }

    /// Whether the payload is the whole body, so that payloads of several types are never of one kind.
    var isWholeBody: Bool {
        !messages.isCloudEvents && messages.envelope.data.isEmpty && !messages.envelope.isDataAtKey
    }

    func data(of type: String) -> JSONPointer {
        messages.isCloudEvents ? ["data"] : messages.envelope.data(of: type)
    }

    /// Whether the bodies of a type are its payloads, as those of binary CloudEvents.
    func isBinary(_ event: UnknownType) -> Bool {
        messages.isCloudEvents && event.bodies.contains { $0["specversion"] == nil }
    }

    /// The keys of a payload with values of the envelope, if the envelope is inside the payload.
    func envelopeKeys(inPayloadOf type: String) -> Set<String> {
        let envelope = messages.envelope
        let data = data(of: type).tokens
        let expressions =
            discriminator.expressions
            + [versions, envelope.id, envelope.time, envelope.source]
            .compactMap(\.self) + envelope.attributes.map(\.location)
        return Set(
            expressions.compactMap { expression in
                guard case .payload(let pointer) = expression, pointer.tokens.starts(with: data)
                else { return nil }
                return pointer.tokens.dropFirst(data.count).first
            })
    }

    // MARK: - Payloads

    private func payload(of event: UnknownEvent, type: String) -> JSONValue? {
        var message = event.json
        if messages.isCloudEvents {
            let headers = event.message.headers
            let isBinary = (headers["ce-type"] ?? headers["ce-specversion"]) != nil
            return isBinary ? message : message["data"]
        }
        // After the last array, the message is in strings.
        let lastArray = messages.steps.lastIndex { $0.kind == .array } ?? -1
        for step in messages.steps[(lastArray + 1)...] {
            guard let text = message[step.pointer]?.string, let inner = step.json(in: text) else {
                return nil
            }
            message = inner
        }
        return message[messages.envelope.data(of: type)]
    }
}
