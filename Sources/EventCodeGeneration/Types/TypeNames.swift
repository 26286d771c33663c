import EventCatalog

/// The names of the types that a catalog's events and definitions are known by, and the names that no
/// other type or member may have.
struct TypeNames {
    let definitions: [DefinitionID: String]
    let payloads: [EventKey: String]
    /// The types that generated code refers to, which no nested type may shadow.
    let required: Set<String>
    let reservedMembers: MemberNames

    /// Reports chosen names that are reserved or chosen twice.
    init(_ catalog: Catalog, _ moduleNames: ModuleNames, _ sink: inout DiagnosticSink) {
        required = ReservedNames.types
            .union(catalog.config.swiftTypes.compactMap(\.components.first))
        reservedMembers = MemberNames(hiding: required)
        let reserved = ReservedTable(
            required.union(moduleNames.all),
            groupPrefix: catalog.config.grouping.map { _ in moduleNames.prefix })
        let prefix = catalog.config.typePrefix?.name ?? ""
        var table = NameTable(
            style: .type, prefix: prefix, reserved: reserved, reservedSuffix: "Value")
        definitions = table.names(of: catalog.definitions)
        var payloadTable = NameTable(
            style: .type, prefix: prefix, suffix: "Payload", reservedSuffix: "Value",
            taken: table.taken)
        payloads = payloadTable.names(ofPayloadsOf: catalog.allEvents)
        Self.checkChosenNames(of: catalog, taken: reserved.names, &sink)
    }

    /// Checks that chosen names are valid names of types, and that they differ.
    private static func checkChosenNames(
        of catalog: Catalog, taken: Set<String>, _ sink: inout DiagnosticSink
    ) {
        let chosen =
            catalog.events.map { ($0.type, $0.data) }
            + catalog.definitions.map { ($0.name, $0.schema) }
        var first: [String: (wireName: String, entry: SwiftNameEntry)] = [:]
        for (wireName, schema) in chosen {
            guard let entry = schema.swiftName else { continue }
            let name = entry.name
            if let other = first.updateValue((wireName, entry), forKey: name) {
                first[name] = other
                sink.report(
                    .nameClash(of: "type", first: other.wireName, second: wireName, name: name),
                    at: entry.offset, related: other.entry.offset)
            } else if taken.contains(name) || SwiftIdentifier(name).text != name {
                sink.report(.reservedName(name), at: entry.offset)
            }
        }
    }
}
