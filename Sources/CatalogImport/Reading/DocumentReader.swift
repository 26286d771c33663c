import StrictJSON

/// Resolves references, which may replace any value of a document.
struct DocumentReader {
    let documents: DocumentSet
    let remarks: RemarkList
    let root: Located

    /// The value after following references.
    func resolved(_ value: Located) -> Located {
        var value = value
        var visited: Set<DocumentLocation> = []
        while let reference = value.text("$ref"), visited.insert(value.location).inserted {
            guard let target = documents.target(of: reference, from: value.location) else {
                let isOutside = documents.isOutside(reference, from: value.location)
                remarks.add(
                    isOutside ? .outside(reference) : .unresolved(reference), at: value.location)
                return value
            }
            value = target
        }
        return value
    }

    func resolved(_ value: Located?) -> Located? { value.map { resolved($0) } }

    /// The name of the schema that a value refers to.
    func schemaName(_ schema: Located?) -> String? {
        guard let schema, let reference = schema.text("$ref"),
            let target = documents.target(of: reference, from: schema.location)
        else { return nil }
        return target.location.pointer.tokens.last ?? FileName.stem(target.location.document)
    }

    /// The names of an event that the source has.
    func names(_ pairs: [(EventNameKind, String?)]) -> [SourceEvent.Name] {
        pairs.compactMap { kind, text in
            text.flatMap { $0.isEmpty ? nil : SourceEvent.Name(kind: kind, text: $0) }
        }
    }

    /// The examples in the schema of a body.
    func examples(in schema: Located?) -> [Located] {
        let target = resolved(schema)
        let own = target?.location == schema?.location ? [] : schema?.examples ?? []
        return (own + (target?.examples ?? [])).filter { $0.exampleBody != nil }
    }
}
