import StrictJSON

extension CatalogReader {
    /// The entries of an event type with versions; the one for all other versions, if any, comes
    /// first.
    mutating func versions(
        _ list: JSONNode, of node: JSONNode, _ base: Catalog.EventEntry, _ owner: String,
        _ hasExpression: Bool
    ) -> [Catalog.EventEntry] {
        guard expect(.object, list, "'versions' of \(owner)") else { return [] }
        if !hasExpression { sink.report(.versionsWithoutLocation(of: owner), at: list.offset) }
        if list.members.isEmpty { sink.report(.noVersions(of: owner), at: list.offset) }
        let location = base.data.location
        var entries: [Catalog.EventEntry] = []
        var shared = base
        if node["data"] != nil {
            guard let standard = entry(node, base, owner, at: location) else { return [] }
            entries.append(standard)
            shared = standard
            shared.typeName = standard.swiftName
        } else {
            shared.summary = text("summary", of: node, named: owner)
            shared.description = text("description", of: node, named: owner)
            shared.isDeprecated = boolean("deprecated", of: node, named: owner)
            shared.typeName = swiftName(of: node)
            if let examples = node["examples"] {
                sink.report(.missingField("data", of: owner), at: examples.offset)
            }
        }
        shared.examples = []
        return entries
            + list.members.compactMap { version($0, of: shared, owner, at: location / "versions") }
    }

    private mutating func version(
        _ member: JSONNode.Member, of base: Catalog.EventEntry, _ event: String,
        at location: CatalogLocation
    ) -> Catalog.EventEntry? {
        let owner = "version '\(member.key)' of \(event)"
        guard expect(.object, member.value, owner) else { return nil }
        let known = ["title", "summary", "description", "deprecated", "data", "examples"]
        reportUnknownFields(of: member.value, named: owner, known: known)
        var version = base
        version.version = member.key
        version.offset = member.keyOffset
        return entry(member.value, version, owner, at: location / member.key)
    }
}
