import EventCatalog

/// Groups events by the prefix of their types.
///
/// The names of a group and of its cases depend on each type alone; if two types result in one
/// name, the first in the catalog has it. Adding an event therefore never renames another.
struct EventGrouper {
    let grouping: CatalogConfig.Grouping
    /// The prefix of all names of types.
    let typePrefix: String

    /// An event's membership in a group.
    struct Member {
        var group: SwiftIdentifier
        var name: SwiftIdentifier
    }

    /// The groups and the memberships of some events, with the names that they have among all.
    func groups(
        of events: [Catalog.EventEntry], among all: [Catalog.EventEntry]
    ) -> (groups: [EventGroupModel], members: [Member]) {
        let (groups, members) = groups(of: all)
        if events.count == all.count { return (groups, members) }
        let positions = Dictionary(
            zip(events.map(\.key), events.indices), uniquingKeysWith: { first, _ in first })
        let selected = groups.map { group in
            var group = group
            group.events = group.events.compactMap { positions[all[$0].key] }
            return group
        }
        return (
            selected.filter { !$0.events.isEmpty },
            zip(all, members).filter { positions[$0.0.key] != nil }.map(\.1)
        )
    }

    /// The groups in the order of their first events, and the membership of each event.
    private func groups(
        of events: [Catalog.EventEntry]
    ) -> (groups: [EventGroupModel], members: [Member]) {
        let parts = events.map { split($0.type) }
        let prefixes = parts.map(\.prefix)
        var cases = NameTable(
            style: .memberBesideTypes, reserved: .init(ReservedNames.events),
            reservedSuffix: "Events")
        var types = NameTable(style: .type, reservedSuffix: "")
        let (caseNames, typeNames) = (cases.assign(prefixes), types.assign(prefixes))

        var groups: [EventGroupModel] = []
        var positions: [String: Int] = [:]
        for (index, prefix) in prefixes.enumerated() {
            if let position = positions[prefix] {
                groups[position].events.append(index)
                continue
            }
            positions[prefix] = groups.count
            groups.append(
                EventGroupModel(
                    prefix: prefix, name: SwiftIdentifier(caseNames[prefix] ?? ""),
                    typeName: typePrefix + (typeNames[prefix] ?? "") + "Event", events: [index]))
        }
        var members = events.map { _ in
            Member(group: SwiftIdentifier(""), name: SwiftIdentifier(""))
        }
        for group in groups {
            let names = names(
                of: group.events.map { (events[$0], parts[$0].rest) }, after: group.prefix)
            for (index, name) in zip(group.events, names) {
                members[index] = Member(group: group.name, name: SwiftIdentifier(name))
            }
        }
        return (groups, members)
    }

    /// Reports cases of one group that share a name. Names derived from types differ, but the name
    /// of a version may be one that the author chose for another event.
    static func check(
        _ members: [Member], of events: [Catalog.EventEntry], _ sink: inout DiagnosticSink
    ) {
        var first: [SwiftIdentifier: [SwiftIdentifier: Catalog.EventEntry]] = [:]
        for (member, event) in zip(members, events) {
            if let other = first[member.group]?[member.name] {
                sink.report(
                    .nameClash(
                        of: "event", first: other.title, second: event.title,
                        name: member.name.name),
                    at: event.offset, related: other.offset)
            } else {
                first[member.group, default: [:]][member.name] = event
            }
        }
    }

    /// The names of the cases of one group.
    private func names(
        of events: [(entry: Catalog.EventEntry, rest: String)], after prefix: String
    ) -> [String] {
        var table = NameTable(
            style: .memberBesideTypes, reserved: .init(ReservedNames.events),
            reservedSuffix: "Event")
        // The prefix alone may be a type as well, now or later, with its own name in the group. A
        // type that repeats the prefix is named after the whole type, so that names differ.
        let keys = events.map { event in
            let repeatsPrefix =
                event.rest.hasPrefix(prefix + grouping.separator)
                || table.name(of: event.rest) == table.name(of: prefix)
            return repeatsPrefix ? event.entry.type : event.rest
        }
        let chosen = zip(keys, events).compactMap { key, event in
            event.entry.nameOfType.map { (key, $0.name) }
        }
        let names = table.assign(
            keys, chosen: Dictionary(chosen, uniquingKeysWith: { first, _ in first }))
        return zip(keys, events).map { key, event in
            let name = names[key] ?? ""
            guard let version = event.entry.version else { return name }
            return event.entry.swiftName?.name ?? name + VersionName(version).text
        }
    }

    /// The prefix of a type, and the rest; the last part belongs to the prefix only if there is no
    /// other.
    private func split(_ type: String) -> (prefix: String, rest: String) {
        let parts = type.split(separator: grouping.separator, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return (type, type) }
        let count = min(grouping.parts, parts.count - 1)
        return (
            parts.prefix(count).joined(separator: grouping.separator),
            parts.dropFirst(count).joined(separator: grouping.separator)
        )
    }
}

extension Catalog.EventEntry {
    /// The name that the author chose for all versions of the type.
    fileprivate var nameOfType: SwiftNameEntry? { version == nil ? swiftName : typeName }
}
