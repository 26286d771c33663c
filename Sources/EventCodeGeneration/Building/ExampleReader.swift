import EventCatalog
import StrictJSON

/// Makes messages of the examples of a catalog, and checks them against their payload types.
struct ExampleReader {
    private let catalog: Catalog
    private let types: [TypeDeclaration?]
    private(set) var sink: DiagnosticSink

    init(catalog: Catalog, types: [TypeDeclaration?], sink: DiagnosticSink) {
        self.catalog = catalog
        self.types = types
        self.sink = sink
    }

    /// The messages of an event's examples. One that does not match its schema is reported, and
    /// left out.
    mutating func messages(
        of event: Catalog.EventEntry, payload: ValueType
    ) -> [ExampleMessage] {
        event.examples.compactMap { example in
            let data =
                isBody(example, of: event) ? example.value(at: catalog.envelope.data) : example
            let path = isBody(example, of: event) ? catalog.envelope.data : []
            let mismatch =
                if let data {
                    ExampleChecker(types: types).mismatch(of: data, with: payload)
                } else {
                    ExampleMismatch(path: "", expected: "a payload", offset: example.offset)
                }
            guard var mismatch else { return message(of: example, event) }
            if !path.isEmpty { mismatch.path = (path.map { .key($0) }).text + mismatch.path.joined }
            sink.report(
                .exampleMismatch(
                    event: event.type, path: mismatch.path, expected: mismatch.expected),
                at: mismatch.offset)
            return nil
        }
    }

    /// Whether an example is a whole body; else it is a payload.
    private func isBody(_ example: JSONNode, of event: Catalog.EventEntry) -> Bool {
        if catalog.envelope.data.isEmpty { return true }
        let parts = catalog.discriminator.parts(of: event.type)
        let inBody = parts.compactMap { expression, part -> Bool? in
            guard case .payload(let pointer) = expression else { return nil }
            return example.value(at: pointer)?.string == part
        }
        return inBody.isEmpty
            ? example.value(at: catalog.envelope.data) != nil : inBody.contains(true)
    }

    private func message(of example: JSONNode, _ event: Catalog.EventEntry) -> ExampleMessage {
        var message = ExampleMessage(headers: [], body: example.json)
        if !isBody(example, of: event) {
            message.body = .object([:])
            message.put(example.json, at: .payload(catalog.envelope.data))
            message.put("example", at: catalog.envelope.id)
            message.put("2026-01-01T00:00:00Z", at: catalog.envelope.time)
        }
        for (expression, part) in catalog.discriminator.parts(of: event.type) {
            if case .header = expression { message.put(.string(part), at: expression) }
            if case .payload = expression, !isBody(example, of: event) {
                message.put(.string(part), at: expression)
            }
        }
        return message
    }
}

extension Discriminator {
    /// The expressions with the parts of a type's name that they have.
    func parts(of type: String) -> [(expression: RuntimeExpression, part: String)] {
        switch self {
        case .anyOf(let expressions): return expressions.prefix(1).map { ($0, type) }
        case .compound(let expressions):
            let parts = type.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
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

extension ExampleMessage {
    fileprivate mutating func put(_ value: JSONValue, at expression: RuntimeExpression?) {
        switch expression {
        case .header(let name):
            if let text = value.string { headers.append((name, text)) }
        case .payload(let pointer): body.put(value, at: pointer[...])
        case nil: break
        }
    }
}

extension JSONValue {
    fileprivate mutating func put(_ value: JSONValue, at pointer: ArraySlice<String>) {
        guard let token = pointer.first else { return self = value }
        var object = self.object ?? JSONObject()
        var child = object[token] ?? .object([:])
        child.put(value, at: pointer.dropFirst())
        object[token] = child
        self = .object(object)
    }
}
