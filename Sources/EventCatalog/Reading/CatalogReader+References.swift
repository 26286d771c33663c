import StrictJSON

extension CatalogReader {
    /// The definition that a `$ref` resolves to; `nil` if it cannot be resolved.
    mutating func reference(_ node: JSONNode, in schema: CatalogLocation) -> DefinitionID? {
        guard expect(.string, node, "'$ref'"), let text = node.string else { return nil }
        let plain = SchemaReference(text, in: schema.document ?? referenced.folder.catalogPath)
        if !plain.isLocation || referenced.hasIdentifiers(in: schema.document),
            let target = referenced.identified().target(of: text, .reference, from: schema)
        {
            return definition(at: target, text, node)
        }
        switch plain {
        case .outside:
            sink.report(.referenceOutsideCatalog(text), at: node.offset)
        case .unknown:
            sink.report(.unknownReference(text, nearest: nil), at: node.offset)
        case .location(var location):
            if location.document == referenced.folder.catalogPath { location.document = nil }
            return definition(at: location, text, node)
        }
        return nil
    }

    /// The definition that a `$dynamicRef` or a `$recursiveRef` resolves to; `nil` if it cannot be resolved, or
    /// depends on the schemas that lead to it.
    mutating func reference(
        _ keyword: IdentifiedSchemas.Keyword, _ node: JSONNode, in schema: CatalogLocation
    ) -> DefinitionID? {
        guard expect(.string, node, "'\(keyword.rawValue)'"), let text = node.string,
            let target = referenced.identified().target(of: text, keyword, from: schema)
        else { return nil }
        return definition(at: target, text, node)
    }

    private mutating func definition(
        at location: CatalogLocation, _ text: String, _ reference: JSONNode
    ) -> DefinitionID? {
        isSchema(at: location, text, reference) ? referenced.definition(at: location) : nil
    }

    /// Whether there is a schema at a location; reports it if there is none.
    private mutating func isSchema(
        at location: CatalogLocation, _ text: String, _ reference: JSONNode
    ) -> Bool {
        if let path = location.document, !load(path, text, at: reference.offset) { return false }
        if let name = location.definitionName, referenced.definitionNames.contains(name) {
            return true
        }
        switch referenced.node(at: location)?.kind {
        case .object, .boolean: return true
        default: break
        }
        let nearest = referenced.nearest(to: location).map { $0.reference }
        sink.report(.unknownReference(text, nearest: nearest), at: reference.offset)
        return false
    }

    /// Whether a file can be read; reports it at the reference if it cannot.
    mutating func load(_ path: String, _ text: String, at offset: Int) -> Bool {
        let isNew = referenced.documents[path] == nil
        switch referenced.load(path, &sink.sources) {
        case .success(let root):
            if isNew { reportDuplicateKeys(in: root) }
            return true
        case .failure(.missing):
            sink.report(.missingFile(path), at: offset)
        case .failure(.outside):
            sink.report(.referenceOutsideCatalog(text), at: offset)
        case .failure(.notJSON(let reason, let position)):
            sink.report(.fileNotJSON(path, reason), at: offset, related: position)
        }
        return false
    }

    /// The referenced schemas outside the catalog's `$defs`, in depth-first order, so that appending
    /// to the catalog only appends here.
    mutating func referencedDefinitions() -> [Catalog.Definition] {
        var definitions: [Catalog.Definition] = []
        while let location = referenced.popUnread() {
            guard let node = referenced.node(at: location) else { continue }
            let others = referenced.takeUnread()
            // Inside another schema, it was read before, and may be inside other referenced ones.
            repeatedSchemas.isUsed = !location.pointer.isEmpty
            var schema = schema(node, at: location)
            referenced.readLater(others)
            // The name of a property is not that of its type.
            if location.pointer.tokens.dropLast().last == "properties" { schema.swiftName = nil }
            definitions.append(
                Catalog.Definition(
                    id: referenced.definition(at: location), offset: node.offset, schema: schema,
                    location: location))
        }
        return definitions
    }
}

extension CatalogLocation {
    /// The location as it is written in a `$ref`.
    fileprivate var reference: String { document == nil ? "#\(self)" : description }
}
