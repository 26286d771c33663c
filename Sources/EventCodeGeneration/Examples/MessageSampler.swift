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

    /// A message whose body satisfies all that the catalog says of the event, where one is found.
    func message(of entry: Catalog.EventEntry, _ event: EventModel) -> ExampleMessage {
        let reader = ExampleReader(
            catalog: catalog, types: types, sink: DiagnosticSink(sources: catalog.sources))
        var message = reader.message(ofPayload: payload(of: entry, event), entry)
        settle(catalog.envelope.id, Self.identifiers, in: &message, entry)
        settle(catalog.envelope.time, Self.times, in: &message, entry)
        return message
    }

    /// The smallest value of the payload's type, unless it breaks a keyword that the type does not
    /// enforce: then one that is made of the schema, if the type takes it.
    private func payload(of entry: Catalog.EventEntry, _ event: EventModel) -> JSONValue {
        let typed = SampleMaker(types: types).value(of: event.payload)
        if validator.report(ofPayload: typed, for: entry).isValid { return typed }
        let checker = ExampleChecker(types: types)
        guard let sample = validator.schemas.sample(at: entry.data.pointer),
            checker.mismatch(of: JSONNode(sample), with: event.payload) == nil
        else { return typed }
        return sample
    }

    // MARK: - What the payload shares with the envelope

    /// Puts the first of some values that the schemas allow at a place of the body, if what is there
    /// breaks one.
    private func settle(
        _ location: RuntimeExpression?, _ values: [JSONValue], in message: inout ExampleMessage,
        _ entry: Catalog.EventEntry
    ) {
        guard case .payload(let pointer) = location else { return }
        let path = catalog.path(ofItemsIn: message.body) + pointer
        guard !isSound(message.body, at: path, entry) else { return }
        for value in values {
            var body = message.body
            body.replace(at: path[...], with: value)
            if isSound(body, at: path, entry) { return message.body = body }
        }
    }

    private func isSound(
        _ body: JSONValue, at path: [String], _ entry: Catalog.EventEntry
    ) -> Bool {
        validator.report(ofBody: body, for: entry).errors.allSatisfy { error in
            error.path.map(\.token) != path
        }
    }

    private static let identifiers: [JSONValue] = [
        "example", 1, "1", "00000000-0000-4000-8000-000000000000",
    ]
    private static let times: [JSONValue] = [
        "2026-01-01T00:00:00Z", 1_767_225_600, 1_767_225_600_000, "1767225600", "1767225600000",
    ]
}

extension JSONPathStep {
    /// The step as a token of a JSON pointer.
    fileprivate var token: String {
        switch self {
        case .key(let key): key
        case .index(let index): String(index)
        }
    }
}
