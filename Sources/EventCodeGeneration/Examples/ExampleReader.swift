import EventCatalog
import SchemaValidation
import StrictJSON

/// Makes messages of the examples of a catalog, and checks them against their payload types.
struct ExampleReader {
    private let catalog: Catalog
    private let types: [TypeDeclaration?]
    private(set) var sink: DiagnosticSink
    /// Made with the first example: a large catalog takes its time.
    private lazy var validator = MessageValidator(
        catalog: catalog, schemas: CatalogSchemas(catalog))

    init(catalog: Catalog, types: [TypeDeclaration?], sink: DiagnosticSink) {
        self.catalog = catalog
        self.types = types
        self.sink = sink
    }

    /// What an example is.
    fileprivate enum Form {
        /// A whole body with an array of events.
        case batch([JSONNode])
        /// All that a message says about one event.
        case event
        case payload
    }

    /// The messages of an event's examples. One that does not match its schema is reported, and
    /// left out.
    mutating func messages(
        of event: Catalog.EventEntry, payload: ValueType
    ) -> [ExampleMessage] {
        event.examples.compactMap { example in
            let form = form(of: example, event)
            let mismatch = mismatch(of: example, form, event, payload)
            guard let mismatch else {
                reportViolations(of: example, form, event)
                return message(of: example.json, form, event)
            }
            sink.report(
                .exampleMismatch(
                    event: event.type, path: mismatch.path, expected: mismatch.expected),
                at: mismatch.offset)
            return nil
        }
    }

    /// Reports the keywords that an example breaks though its types take it.
    private mutating func reportViolations(
        of example: JSONNode, _ form: Form, _ event: Catalog.EventEntry
    ) {
        let report =
            switch form {
            case .payload: validator.report(ofPayload: example.json, for: event)
            case .event: validator.report(ofMessage: example.json, for: event)
            case .batch: validator.report(ofBody: example.json, for: event)
            }
        for error in report.errors {
            sink.report(
                .exampleBreaksSchema(
                    event: event.type, path: error.path.text, keyword: error.keyword,
                    message: error.message),
                at: example.offset(of: error.path))
        }
        for keyword in report.unchecked {
            sink.report(
                .uncheckedKeyword(keyword.keyword, reason: keyword.reasonText),
                at: validator.schemas.offset(of: keyword) ?? example.offset)
        }
    }

    private func mismatch(
        of example: JSONNode, _ form: Form, _ event: Catalog.EventEntry, _ payload: ValueType
    ) -> ExampleMismatch? {
        switch form {
        case .batch(let items):
            items.lazy.compactMap { fault(in: $0, event, payload, isBatch: true) }.first
        case .event: fault(in: example, event, payload, isBatch: false)
        case .payload: ExampleChecker(types: types).mismatch(of: example, with: payload)
        }
    }

    /// What is wrong with the payload of an event; those of other types in a batch have their own
    /// examples.
    private func fault(
        in node: JSONNode, _ event: Catalog.EventEntry, _ payload: ValueType, isBatch: Bool
    ) -> ExampleMismatch? {
        if isBatch, names(node, event) == false { return nil }
        let path = catalog.envelope.data
        guard let data = node.value(at: path) else {
            return ExampleMismatch(
                path: path.map { .key($0) }.text, expected: "a payload", offset: node.offset)
        }
        var mismatch = ExampleChecker(types: types).mismatch(of: data, with: payload)
        if !path.isEmpty, let inner = mismatch?.path {
            mismatch?.path = path.map { .key($0) }.text + inner.joined
        }
        return mismatch
    }

    private func form(of example: JSONNode, _ event: Catalog.EventEntry) -> Form {
        let pointer = catalog.isCloudEvents ? [] : catalog.messages
        if let items = pointer.flatMap({ example.value(at: $0) }), items.kind == .array,
            items.elements.contains(where: { names($0, event) ?? isBody($0, of: event) })
        {
            return .batch(items.elements)
        }
        return isBody(example, of: event) ? .event : .payload
    }

    /// Whether an example is a whole body; else it is a payload.
    private func isBody(_ example: JSONNode, of event: Catalog.EventEntry) -> Bool {
        if catalog.envelope.data.isEmpty { return true }
        return names(example, event) ?? (example.value(at: catalog.envelope.data) != nil)
    }

    /// Whether an example names an event's type; `nil` where messages do not name it in the body.
    private func names(_ example: JSONNode, _ event: Catalog.EventEntry) -> Bool? {
        let parts = catalog.discriminator.parts(of: event.type)
        let inBody = parts.compactMap { expression, part -> Bool? in
            guard case .payload(let pointer) = expression else { return nil }
            return example.value(at: pointer)?.string == part
        }
        return inBody.isEmpty ? nil : inBody.contains(true)
    }

    /// The message that has a payload, which need not match anything.
    func message(ofPayload json: JSONValue, _ event: Catalog.EventEntry) -> ExampleMessage {
        message(of: json, .payload, event)
    }

    private func message(
        of example: JSONValue, _ form: Form, _ event: Catalog.EventEntry
    ) -> ExampleMessage {
        var message = ExampleMessage(body: example)
        var isPayload = false
        if case .payload = form {
            isPayload = true
            message.body = .object([:])
            if catalog.isCloudEvents { message.put("1.0", at: .payload(["specversion"])) }
            message.put(example, at: .payload(catalog.envelope.data))
            message.putEnvelope(catalog.envelope)
            if catalog.isCloudEvents { message.put("/example", at: catalog.envelope.source) }
        }
        var parts = catalog.discriminator.parts(of: event.type)
        if let version = event.version, let place = catalog.versions {
            parts.append((place, version))
        }
        for (expression, part) in parts {
            if case .header = expression { message.put(.string(part), at: expression) }
            if case .payload = expression, isPayload { message.put(.string(part), at: expression) }
        }
        if catalog.isCloudEvents {
            message.headers = [("Content-Type", form.mediaType)]
        } else if let pointer = catalog.messages, !form.isBatch {
            message.wrap(in: pointer, catalog.envelope)
        }
        return message
    }
}

extension ExampleReader.Form {
    fileprivate var isBatch: Bool {
        if case .batch = self { true } else { false }
    }

    /// The media type of a CloudEvent, or of a batch of them.
    fileprivate var mediaType: String {
        isBatch ? "application/cloudevents-batch+json" : "application/cloudevents+json"
    }
}

extension JSONNode {
    fileprivate func value(at pointer: [String]) -> JSONNode? {
        pointer.reduce(self as JSONNode?) { $0?[$1] }
    }
}

extension String {
    /// A path to be added behind another one.
    fileprivate var joined: String { isEmpty || hasPrefix("[") ? self : "." + self }
}
