import EventCatalog

extension Schema {
    /// Why a schema is raw JSON, and where.
    struct RawPart {
        let cause: CatalogCoverage.Cause
        let offset: Int
    }

    /// The reason for raw JSON that a schema itself has, apart from its subschemas.
    ///
    /// - Parameter isPart: Whether other schemas apply to the same value, and may give it a type.
    func rawPart(isPart: Bool) -> RawPart? {
        if let unknownReference {
            return RawPart(cause: .unknownReference, offset: unknownReference)
        }
        guard !isPart,
            let keyword = ignoredKeyword ?? allOf.lazy.compactMap(\.ignoredKeyword).first,
            isOpen, allOf.allSatisfy(\.isOpen)
        else { return nil }
        return RawPart(cause: .ignoredKeyword(keyword.name), offset: keyword.offset)
    }

    /// The subschemas that apply to the value together with this one.
    var partsOfValue: [Schema] {
        allOf + alternatives.filter { $0.allSatisfy(\.isUnconstrained) }.flatMap(\.self)
    }

    /// The other subschemas for the value itself and for its elements, without those of properties.
    var parts: [Schema] {
        var parts = choices.flatMap(\.self)
        if let items { parts.append(items.schema) }
        if let content { parts.append(content.schema.schema) }
        if case .schema(let child) = additionalProperties { parts.append(child.schema) }
        if properties.isEmpty { parts += patternProperties }
        return parts
    }

    /// Whether the schema allows any value, any object or any array, apart from its `allOf`.
    private var isOpen: Bool {
        var rest = self
        rest.allOf = []
        rest.format = nil
        rest.conditions = []
        rest.types.removeAll { $0 == .null }
        if rest.types == [.object] || rest.types == [.array] { rest.types = [] }
        return rest.isUnconstrained
    }
}
