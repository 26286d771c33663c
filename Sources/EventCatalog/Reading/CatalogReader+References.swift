import StrictJSON

extension CatalogReader {
    /// The reference in a `$ref`, as `#/$defs/NAME`, whose `NAME` is that of one of the catalog's
    /// definitions; `nil` when it leads nowhere.
    mutating func reference(_ node: JSONNode, in schema: JSONPointer) -> String? {
        guard expect(.string, node, "'$ref'"), let text = node.string else { return nil }
        switch SchemaReference(text, in: schema.document ?? referenced.folder.catalogPath) {
        case .outside:
            sink.report(.referenceOutsideCatalog(text), at: node.offset)
        case .unknown:
            sink.report(.unknownReference(text, nearest: nil), at: node.offset)
        case .place(var place):
            if place.document == referenced.folder.catalogPath { place.document = nil }
            guard isSchema(at: place, text, node) else { return nil }
            return "#/$defs/" + JSONPointer.escaped(referenced.name(of: place))
        }
        return nil
    }

    /// Whether there is a schema at a place; reports when there is none.
    private mutating func isSchema(
        at place: JSONPointer, _ text: String, _ reference: JSONNode
    ) -> Bool {
        if let path = place.document, !load(path, text, at: reference.offset) { return false }
        if place.document == nil, place.tokens.count == 2, place.tokens[0] == "$defs",
            referenced.definitionNames.contains(place.tokens[1])
        {
            return true
        }
        switch referenced.node(at: place)?.kind {
        case .object, .boolean: return true
        default: break
        }
        let nearest = referenced.nearest(to: place).map { $0.reference }
        sink.report(.unknownReference(text, nearest: nearest), at: reference.offset)
        return false
    }

    /// Whether a file is there; reports at the reference when it is not.
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
        case .failure(.notJSON(let reason, let place)):
            sink.report(.fileNotJSON(path, reason), at: offset, related: place)
        }
        return false
    }

    /// The schemas that references lead to beside the catalog's `$defs`, each with those that it
    /// leads to behind it: a further reference at the end of the catalog adds to the end.
    mutating func referencedDefinitions() -> [Catalog.Definition] {
        var definitions: [Catalog.Definition] = []
        while let place = referenced.popUnread() {
            guard let node = referenced.node(at: place) else { continue }
            let others = referenced.takeUnread()
            var schema = schema(node, at: place)
            referenced.readLater(others)
            // The name of a property is not that of its type.
            if place.tokens.dropLast().last == "properties" { schema.swiftName = nil }
            definitions.append(
                Catalog.Definition(
                    name: referenced.name(of: place), offset: node.offset, schema: schema,
                    place: place))
        }
        return definitions
    }
}

extension JSONPointer {
    /// The pointer as it is written in a `$ref`.
    fileprivate var reference: String { document == nil ? "#\(self)" : description }
}
