import StrictJSON

/// The versions of a type with several schemas.
extension CatalogBuilder {
    /// Whether the events of a type have different payloads.
    func hasSeveralSchemas(_ group: [TypedEvent]) -> Bool {
        guard group.count > 1 else { return false }
        let schemas = group.map { event in
            event.body.flatMap { payload(of: event, in: $0) }
                .map { selection.identity(of: $0) }
        }
        return Set(schemas).count > 1
    }

    /// The location that tells apart the schemas of all types with several of them.
    func versionFinder(of groups: [[TypedEvent]]) -> VersionFinder {
        VersionFinder(
            groups: groups.filter(hasSeveralSchemas), envelope: envelope, selection: selection)
    }

    func versionEntries(
        of group: [TypedEvent], at path: [String], _ converter: SchemaConverter
    ) -> JSONValue {
        let finder = versionFinder(of: [group])
        let pointer = JSONPointer(tokens: path)
        var entries = JSONObject()
        for event in group {
            if finder.isFromName(event, at: path) {
                selection.view.remarks.add(
                    .versionFromName(event.type), at: event.source.location)
            }
            for version in finder.values(of: event, at: path) {
                var entry: JSONObject = [
                    "data": data(of: [event]).map { converter.converted($0) } ?? [:]
                ]
                let own = (examples[event.type] ?? []).filter { example in
                    example[pointer].flatMap(VersionEvidence.text) == version
                }
                if !own.isEmpty { entry.append("examples", .array(own)) }
                entries.append(version, .object(entry))
            }
        }
        return .object(entries)
    }
}
