import StrictJSON

/// Reads the schemas of documents that the user names as those of events.
struct NamedSchemasReader {
    let documents: DocumentSet
    let remarks: RemarkList
    let patterns: [SchemaPattern]

    func source(named name: String, in roots: [Located]) throws(ImportError) -> ImportedSource {
        let view = SchemaView(documents: documents, remarks: remarks)
        var named: [Located] = []
        for pattern in patterns {
            let found = roots.flatMap { pattern.values(in: $0) }
            guard !found.isEmpty else {
                throw .noSchemas(pattern.text, proposal: EventSchemas.proposal(in: roots))
            }
            named += likely(found, pattern, view)
        }
        var found = Found()
        for schema in named { find(in: schema, view, isListed: false, &found) }
        let files = SchemaFilesReader(documents: documents, remarks: remarks)
        let root = roots.first ?? Located(.null, at: DocumentLocation(document: name))
        let reader = DocumentReader(documents: documents, remarks: remarks, root: root)
        return ImportedSource(
            name: name, info: root["info"] ?? root,
            events: withoutBases(found, view).map { files.event(of: $0, reader) },
            looked: "no schema that '--events' names is that of an object")
    }

    /// The schemas that match a pattern, without those that match it by accident.
    private func likely(
        _ found: [Located], _ pattern: SchemaPattern, _ view: SchemaView
    ) -> [Located] {
        if pattern.isExact { return found }
        let shared = SharedSchemas(documents: documents).locations(in: found)
        let others = found.filter { schema in
            guard shared.contains(schema.location) else { return true }
            if pattern.isOpen { return false }
            if EventSchemas.hasOwnType(schema) { return true }
            remarks.add(.baseSchema, at: schema.location)
            return false
        }
        let unlike = UnlikeSchemas(view: view).locations(in: others)
        for schema in others where unlike.contains(schema.location) {
            remarks.add(.unlikeOthers, at: schema.location)
        }
        return others.filter { !unlike.contains($0.location) }
    }

    private struct Found {
        var schemas: [Located] = []
        var seen: Set<DocumentLocation> = []
        /// The schemas that others list as events.
        var listed: Set<DocumentLocation> = []
    }

    /// Finds the distinct schemas of events in a schema, which may list others in a union or a
    /// mapping.
    private func find(
        in schema: Located, _ view: SchemaView, isListed: Bool, _ found: inout Found
    ) {
        let reader = DocumentReader(documents: documents, remarks: remarks, root: schema)
        let schema = reader.resolved(schema)
        if isListed { found.listed.insert(schema.location) }
        guard found.seen.insert(schema.location).inserted else { return }
        guard schema.value.isObjectLike else {
            return remarks.add(.notAnObject, at: schema.location)
        }
        let listed = listed(in: schema, view)
        for one in listed { find(in: one, view, isListed: true, &found) }
        if listed.isEmpty { found.schemas.append(schema) }
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

    /// The schemas without those that others of them contain, unless they are listed as events.
    private func withoutBases(_ found: Found, _ view: SchemaView) -> [Located] {
        let contained = found.schemas.flatMap { schema in
            view.parts(of: schema).map(\.location).filter { $0 != schema.location }
        }
        let bases = Set(contained).subtracting(found.listed)
        return found.schemas.filter { schema in
            guard bases.contains(schema.location) else { return true }
            remarks.add(.baseSchema, at: schema.location)
            return false
        }
    }
}
