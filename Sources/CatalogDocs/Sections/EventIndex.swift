import EventCatalog

/// The events by the prefix of their types: everything before the last dot.
struct EventIndex {
    struct Group {
        /// Empty for types that share no prefix with others.
        var prefix: String
        /// The positions of the events.
        var events: [Int]
    }

    private(set) var groups: [Group] = []

    init(_ events: [Catalog.EventEntry]) {
        let prefixes = Set(events.compactMap { Self.prefix(of: $0.type) })
        var positions: [String: Int] = [:]
        for (position, event) in events.enumerated() {
            // A type that is the prefix of others is beside them.
            let own = prefixes.contains(event.type) ? event.type : Self.prefix(of: event.type)
            let prefix = own ?? ""
            if let group = positions[prefix] {
                groups[group].events.append(position)
            } else {
                positions[prefix] = groups.count
                groups.append(Group(prefix: prefix, events: [position]))
            }
        }
    }

    private static func prefix(of type: String) -> String? {
        type.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(type[..<$0]) }
    }
}

extension EventIndex.Group {
    /// The heading as Markdown.
    func heading(isOnly: Bool) -> String {
        if !prefix.isEmpty { return CodeText.span(prefix) }
        return isOnly ? "All events" : "Other events"
    }
}
