import EventCatalog
import SchemaValidation
import StrictJSON

/// Makes messages of event types that have no examples: event -> `ExampleMessage`.
struct MessageSampler {
    private let catalog: Catalog
    private let types: [TypeDeclaration?]
    private let validator: MessageValidator

    init(catalog: Catalog, module: EventModule) {
        self.catalog = catalog
        types = module.declarations
        validator = MessageValidator(catalog: catalog, schemas: CatalogSchemas(catalog))
    }

    /// A message whose body is valid, if one is found.
    func message(of entry: Catalog.EventEntry, _ event: EventModel) -> ExampleMessage {
        message(ofPayload: payload(of: entry, event), entry)
    }

    private func message(
        ofPayload payload: JSONValue, _ entry: Catalog.EventEntry
    ) -> ExampleMessage {
        var message = ExampleMessageBuilder(catalog: catalog).message(ofPayload: payload, entry)
        settle(catalog.envelope.id, Self.identifiers, in: &message, entry)
        settle(catalog.envelope.time, Self.times, in: &message, entry)
        return message
    }

    /// The smallest value of the payload's type; if that violates a keyword which the type does not
    /// enforce, a value synthesized from the schema that matches the type.
    private func payload(of entry: Catalog.EventEntry, _ event: EventModel) -> JSONValue {
        let typed = SampleMaker(types: types).value(of: event.payload)
        if validator.report(ofPayload: typed, for: entry).isValid { return typed }
        let checker = ExampleChecker(types: types)
        guard let sample = validator.schemas.sample(at: entry.data.location),
            checker.mismatch(of: JSONNode(sample), with: event.payload) == nil
        else { return typed }
        return sample
    }

    // MARK: - Few and many properties

    /// A message with the required properties only; the usual sample if that is not valid.
    func minimalMessage(of entry: Catalog.EventEntry, _ event: EventModel) -> ExampleMessage {
        let maker = SampleMaker(types: types, hasOptional: false)
        let minimal = maker.value(of: event.payload)
        let isValid = validator.report(ofPayload: minimal, for: entry).isValid
        return message(ofPayload: isValid ? minimal : payload(of: entry, event), entry)
    }

    /// A message with the optional properties too. One that is not valid has the value of the usual
    /// sample, or is left out; if that does not help, the message is the usual sample.
    func fullMessage(of entry: Catalog.EventEntry, _ event: EventModel) -> ExampleMessage {
        var maker = FullSampleMaker(types: types)
        var full = maker.value(of: event.payload)
        var usual: JSONValue?
        for _ in 0..<Self.attempts {
            let errors = validator.report(ofPayload: full, for: entry).errors
            if errors.isEmpty { return message(ofPayload: full, entry) }
            guard let object = full.object else { break }
            usual = usual ?? payload(of: entry, event)
            full = .object(
                object.replacing(Set(errors.compactMap(\.path.first?.token)), from: usual?.object))
        }
        return message(ofPayload: usual ?? payload(of: entry, event), entry)
    }

    /// How often invalid properties are replaced: replacing one may make another one invalid.
    private static let attempts = 3

    // MARK: - Envelope

    /// Replaces the value at a location by the first valid one of some, unless it is valid already.
    private func settle(
        _ location: RuntimeExpression?, _ values: [JSONValue], in message: inout ExampleMessage,
        _ entry: Catalog.EventEntry
    ) {
        guard case .payload(let inItem) = location else { return }
        let pointer = catalog.path(toFirstMessageIn: message.body) + inItem
        var isThere = false
        var body = message.body
        catalog.update(&body) { isThere = $0[inItem] != nil }
        guard !isValid(message.body, at: pointer, entry), isThere else { return }
        for value in values {
            var body = message.body
            catalog.update(&body) { $0[inItem] = value }
            if isValid(body, at: pointer, entry) { return message.body = body }
        }
    }

    private func isValid(
        _ body: JSONValue, at pointer: JSONPointer, _ entry: Catalog.EventEntry
    ) -> Bool {
        validator.report(ofBody: body, for: entry).errors.allSatisfy { error in
            JSONPointer(path: error.path) != pointer
        }
    }

    private static let identifiers: [JSONValue] = [
        "example", 1, "1", "00000000-0000-4000-8000-000000000000",
    ]
    private static let times: [JSONValue] = [
        "2026-01-01T00:00:00Z", 1_767_225_600, 1_767_225_600_000, "1767225600", "1767225600000",
    ]
}

extension JSONObject {
    /// The object with the values that another one has for some keys, and without those that it lacks.
    fileprivate func replacing(_ keys: Set<String>, from other: JSONObject?) -> JSONObject {
        JSONObject(
            members.compactMap { member in
                guard keys.contains(member.key) else { return member }
                return other?[member.key].map { (member.key, $0) }
            })
    }
}
