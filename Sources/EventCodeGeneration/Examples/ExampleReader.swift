import EventCatalog
import SchemaValidation
import StrictJSON

/// Makes messages of the examples of a catalog, and checks them against types and schemas.
struct ExampleReader {
    private let catalog: Catalog
    private let types: [TypeDeclaration?]
    /// Made for the first example, because that takes long for a large catalog.
    private lazy var validator = MessageValidator(
        catalog: catalog, schemas: CatalogSchemas(catalog))

    private init(catalog: Catalog, types: [TypeDeclaration?]) {
        self.catalog = catalog
        self.types = types
    }

    /// The messages of the examples of each event, in the order of the events. An example that does
    /// not match its type is reported, and left out.
    static func messages(
        of catalog: Catalog, _ types: PayloadTypes, _ sink: inout DiagnosticSink
    ) -> [[ExampleMessage]] {
        var reader = ExampleReader(catalog: catalog, types: types.declarations)
        return zip(catalog.events, types.payloads).map { event, payload in
            event.examples.compactMap { reader.message(of: $0, event, payload, &sink) }
        }
    }

    private mutating func message(
        of example: JSONNode, _ event: Catalog.EventEntry, _ payload: ValueType,
        _ sink: inout DiagnosticSink
    ) -> ExampleMessage? {
        let form = ExampleForm(of: example, event, in: catalog)
        if let mismatch = mismatch(of: example, form, event, payload) {
            sink.report(
                .exampleMismatch(
                    event: event.type, path: mismatch.path, expected: mismatch.expected),
                at: mismatch.offset)
            return nil
        }
        reportViolations(of: example, form, event, &sink)
        return ExampleMessageBuilder(catalog: catalog).message(of: example.json, form, event)
    }

    /// Reports the keywords that an example violates although it matches its type.
    private mutating func reportViolations(
        of example: JSONNode, _ form: ExampleForm, _ event: Catalog.EventEntry,
        _ sink: inout DiagnosticSink
    ) {
        let report =
            switch form {
            case .payload: validator.report(ofPayload: example.json, for: event)
            case .event: validator.report(ofMessage: example.json, for: event)
            case .body: validator.report(ofBody: example.json, for: event)
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
        of example: JSONNode, _ form: ExampleForm, _ event: Catalog.EventEntry,
        _ payload: ValueType
    ) -> ExampleMismatch? {
        switch form {
        case .body(let items):
            // Events of other types in the batch are checked as their own examples.
            items.lazy.filter { catalog.isNamed(event, in: $0) != false }
                .compactMap { mismatch(ofMessage: $0, event, payload) }.first
        case .event: mismatch(ofMessage: example, event, payload)
        case .payload:
            ExampleChecker(types: types).mismatch(of: example, with: payload)
                .map { otherType(of: example, event) ?? $0 }
        }
    }

    /// The type of an example that is a message of another event, rather than a payload.
    private func otherType(
        of example: JSONNode, _ event: Catalog.EventEntry
    ) -> ExampleMismatch? {
        guard example[catalog.envelope.data] != nil else { return nil }
        return catalog.discriminator.parts(of: event.type).lazy.compactMap { expression, part in
            guard case .payload(let pointer) = expression, let type = example[pointer] else {
                return nil
            }
            return .unexpected(type, expected: "the type '\(part)'", at: pointer.path)
        }.first
    }

    private func mismatch(
        ofMessage node: JSONNode, _ event: Catalog.EventEntry, _ payload: ValueType
    ) -> ExampleMismatch? {
        let pointer = catalog.envelope.data(of: event.type)
        guard let data = node[pointer] else {
            return ExampleMismatch(
                path: pointer.path.text, expected: "a payload", offset: node.offset)
        }
        var mismatch = ExampleChecker(types: types).mismatch(of: data, with: payload)
        if !pointer.isEmpty, let inner = mismatch?.path {
            mismatch?.path = pointer.path.text + inner.asSuffix
        }
        return mismatch
    }
}

extension String {
    /// A path to be appended to another one.
    fileprivate var asSuffix: String { isEmpty || hasPrefix("[") ? self : "." + self }
}
