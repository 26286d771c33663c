import StrictJSON

/// The schemas of a catalog, with its own references resolved.
struct CatalogSchemas {
    let root: JSONValue
    private let definitions: [ExactText: JSONValue]

    /// References in a row, more than any reasonable catalog has.
    static let mostReferences = 20

    init(_ root: JSONValue) {
        self.root = root
        definitions = Dictionary(
            root["$defs"]?.object?.map { (ExactText($0.key), $0.value) } ?? [],
            uniquingKeysWith: { $1 })
    }

    /// The names of the definitions in order.
    var names: [String] { root["$defs"]?.object?.map(\.key) ?? [] }

    func definition(_ name: String) -> JSONValue? { definitions[ExactText(name)] }

    /// The schema to which a schema refers, or itself, with its pointer; `nil` if the reference leads
    /// elsewhere.
    func resolved(
        _ schema: JSONValue, at pointer: JSONPointer
    ) -> (schema: JSONValue, pointer: JSONPointer)? {
        var (schema, pointer) = (schema, pointer)
        for _ in 0..<Self.mostReferences {
            guard let reference = schema["$ref"] else { return (schema, pointer) }
            guard schema.object?.count == 1 || schema.hasOnlyAnnotations,
                let text = reference.string,
                text.hasPrefix("#"),
                let target = JSONPointer(String(text.dropFirst()).percentDecoded),
                let found = value(at: target)
            else { return nil }
            (schema, pointer) = (found, target)
        }
        return nil
    }

    private func value(at pointer: JSONPointer) -> JSONValue? {
        let tokens = pointer.tokens
        guard tokens.count >= 2, tokens[0] == "$defs" else { return root[pointer] }
        return definition(tokens[1])?[JSONPointer(tokens: Array(tokens.dropFirst(2)))]
    }
}

extension JSONValue {
    private static let annotations: Set<String> = [
        "$ref", "description", "title", "summary", "deprecated", "examples", "$comment", "default",
    ]

    /// Whether nothing beside a reference restricts the values.
    fileprivate var hasOnlyAnnotations: Bool {
        object?.allSatisfy { Self.annotations.contains($0.key) || $0.key.hasPrefix("x-") } ?? false
    }

    /// The only alternative of a union with null; `nil` for any other schema.
    var alternativeToNull: (keyword: String, index: Int, schema: JSONValue)? {
        for keyword in ["anyOf", "oneOf"] {
            guard let alternatives = self[keyword]?.array else { continue }
            let others = alternatives.enumerated().filter { $1["type"]?.string != "null" }
            if others.count == 1, alternatives.count == 2 {
                return (keyword, others[0].offset, others[0].element)
            }
        }
        return nil
    }
}
