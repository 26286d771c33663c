import EventCatalog

/// The events of a catalog with their names, indices and groups: `[Catalog.EventEntry]` -> `EventPlan`.
struct EventPlan {
    let groups: [EventGroupModel]
    private let entries: [Catalog.EventEntry]
    private let names: EventNames
    private let types: EventTypeList
    /// The membership of each event; `nil` without groups.
    private let members: [EventGrouper.Member]?

    /// Reports events and cases that share a name.
    init(_ catalog: Catalog, typePrefix: String, _ sink: inout DiagnosticSink) {
        entries = catalog.events
        names = EventNames(catalog.events, &sink)
        types = EventTypeList(catalog.events)
        let grouped = catalog.config.grouping.map { grouping in
            EventGrouper(grouping: grouping, typePrefix: typePrefix)
                .groups(of: catalog.events, among: catalog.allEvents)
        }
        groups = grouped?.groups ?? []
        members = grouped?.members
        if let members { EventGrouper.check(members, of: catalog.events, &sink) }
    }

    /// The names of all cases of enums of events, and of the methods for them.
    var caseNames: Set<String> {
        Set(
            entries.indices.flatMap { position in
                let member = members?[position]
                return [name(at: position), member?.name, member?.group].compactMap { $0?.name }
            })
    }

    private func name(at position: Int) -> SwiftIdentifier {
        SwiftIdentifier(names.cases[entries[position].key] ?? "")
    }

    /// The event types, each once.
    var eventTypes: [EventTypeModel] {
        let first = Dictionary(entries.map { ($0.type, $0) }) { first, _ in first }
        return types.types.map { type in
            EventTypeModel(
                type: type, name: SwiftIdentifier(names.types[type] ?? ""),
                documentation: DocumentationComment(
                    first[type]?.summary, first[type]?.description,
                    first[type]?.isDeprecated == true ? "Deprecated." : nil))
        }
    }

    /// The versions of event types, if messages have a version at an expression.
    func versions(at expression: RuntimeExpression?) -> VersionsModel? {
        types.model(at: expression)
    }

    /// The events, with the payload type, the examples and the sample of each.
    func events(
        payloads: [ValueType], examples: [[ExampleMessage]], samples: [ExampleMessage?]
    ) -> [EventModel] {
        entries.indices.map { position in
            let (entry, member) = (entries[position], members?[position])
            let name = name(at: position)
            return EventModel(
                index: types.indices[entry.key] ?? 0, type: entry.type, name: name,
                caseName: member?.name ?? name, groupName: member?.group,
                payload: payloads[position], documentation: entry.documentation,
                examples: examples[position], sample: samples[position])
        }
    }
}

extension Catalog.EventEntry {
    fileprivate var documentation: DocumentationComment {
        DocumentationComment(
            summary, description, isDeprecated ? "Deprecated." : nil,
            "Type: `\(type)`" + (version.map { ", version “\($0)”" } ?? ""))
    }
}
