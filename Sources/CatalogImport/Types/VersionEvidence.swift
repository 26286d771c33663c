import StrictJSON

/// What a source says about the versions of its events.
struct VersionEvidence {
    let selection: SchemaSelection

    private static let names = [
        "version", "apiversion", "eventversion", "schemaversion", "typeversion", "dataversion",
        "payloadversion", "messageversion", "webhookversion",
    ]

    /// The locations of properties that are called like versions, in an object of a body.
    func paths(in body: Located?, at owner: [String]) -> [[String]] {
        let schema = body.flatMap { selection.schema(at: owner, in: $0) }
        return selection.names(of: schema)
            .filter { Self.names.contains(TypeNames.normalized($0)) }
            .map { owner + [$0] }
    }

    /// The versions of an event: those that its schema or its examples have, or a number in the name
    /// of its file.
    func values(of event: SourceEvent, body: Located?, at path: [String]) -> [String] {
        let values = statedValues(of: event, body: body, at: path)
        guard let values, values.isEmpty else { return values ?? [] }
        return Self.version(inName: event.location.document).map { [$0] } ?? []
    }

    /// The versions that a schema or examples have; `nil` if there is no such property.
    func statedValues(of event: SourceEvent, body: Located?, at path: [String]) -> [String]? {
        guard let schema = body.flatMap({ selection.schema(at: path, in: $0) }) else { return nil }
        let parts = selection.view.parts(of: schema)
        if let stated = parts.lazy.compactMap({ Self.constants(of: $0.value) }).first {
            return stated
        }
        let pointer = JSONPointer(tokens: path)
        let shown = event.examples.compactMap(\.exampleBody)
            .compactMap { $0.value[pointer].flatMap(Self.text) }
        let own = parts.flatMap(\.examples).compactMap { Self.text($0.value) }
        return (shown.isEmpty ? own : shown).uniqued()
    }

    private static func constants(of schema: JSONValue) -> [String]? {
        let values = schema["const"].map { [$0] } ?? schema["enum"]?.array ?? []
        let texts = values.compactMap(text)
        return texts.isEmpty ? nil : texts.uniqued()
    }

    static func text(_ value: JSONValue) -> String? { value.string ?? value.number?.text }

    /// The last number in the path of a file: `2` of `order.paid.v2.json` and of `v2/paid.json`.
    private static func version(inName path: String) -> String? {
        let words = (FileName.folders(path) + [FileName.stem(path)]).flatMap { name in
            name.split { "._- ".contains($0) }
        }
        return words.reversed().lazy.compactMap { word -> String? in
            let digits = word.first.map { "vV".contains($0) } == true ? word.dropFirst() : word
            let isNumber = !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
            return isNumber ? String(digits) : nil
        }.first
    }
}
