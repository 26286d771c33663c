import StrictJSON

/// Reads the schemas of documents that the user names as those of events.
struct NamedSchemasReader {
    let documents: DocumentSet
    let remarks: RemarkList
    let patterns: [SchemaPattern]

    func source(named name: String, in roots: [Located]) throws(ImportError) -> ImportedSource {
        var named: [Located] = []
        for pattern in patterns {
            let found = roots.flatMap { pattern.values(in: $0) }
            guard !found.isEmpty else {
                throw .noSchemas(pattern.text, proposal: EventSchemas.proposal(in: roots))
            }
            named += found
        }
        let view = SchemaView(documents: documents, remarks: remarks)
        var seen: Set<DocumentLocation> = []
        let schemas = named.flatMap { events(in: $0, view, seen: &seen) }
        let files = SchemaFilesReader(documents: documents, remarks: remarks)
        let root = roots.first ?? Located(.null, at: DocumentLocation(document: name))
        let reader = DocumentReader(documents: documents, remarks: remarks, root: root)
        return ImportedSource(
            name: name, info: root["info"] ?? root,
            events: withoutBases(schemas, view).map { files.event(of: $0, reader) },
            looked: "no schema that '--events' names is that of an object")
    }

    /// The distinct schemas of events in a schema, which may list others in a union or a mapping.
    private func events(
        in schema: Located, _ view: SchemaView, seen: inout Set<DocumentLocation>
    ) -> [Located] {
        let reader = DocumentReader(documents: documents, remarks: remarks, root: schema)
        let schema = reader.resolved(schema)
        guard seen.insert(schema.location).inserted else { return [] }
        guard schema.value.isObjectLike else {
            remarks.add(.notAnObject, at: schema.location)
            return []
        }
        var events: [Located] = []
        let listed = listed(in: schema, view)
        for one in listed { events += self.events(in: one, view, seen: &seen) }
        return listed.isEmpty ? [schema] : events
    }

    /// The schemas that a schema lists, if they have all that it specifies.
    private func listed(in schema: Located, _ view: SchemaView) -> [Located] {
        let branches = view.alternatives(of: schema).first ?? []
        let targets =
            branches.isEmpty
            ? view.mapping(of: schema).map(\.target) : branches.compactMap(view.target)
        guard targets.count >= max(branches.count, 1) else { return [] }
        let areWhole = targets.allSatisfy { target in
            view.parts(of: target).contains { $0.location == schema.location }
        }
        return areWhole || schema.value["properties"] == nil ? targets : []
    }

    /// The schemas without those that others of them contain.
    private func withoutBases(_ schemas: [Located], _ view: SchemaView) -> [Located] {
        let contained = schemas.flatMap { schema in
            view.parts(of: schema).map(\.location).filter { $0 != schema.location }
        }
        let bases = Set(contained)
        return schemas.filter { schema in
            guard bases.contains(schema.location) else { return true }
            remarks.add(.baseSchema, at: schema.location)
            return false
        }
    }
}
