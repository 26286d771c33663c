/// Names that no name from a catalog may become.
struct ReservedTable: ExpressibleByArrayLiteral {
    private(set) var names: Set<String>
    /// The prefix of the types of groups, if events are grouped.
    private let groupPrefix: String?

    init(_ names: Set<String>, groupPrefix: String? = nil) {
        self.names = names
        self.groupPrefix = groupPrefix
    }

    init(arrayLiteral elements: String...) {
        self.init(Set(elements))
    }

    /// Whether a name is reserved. All possible names of groups are, since adding an event may add
    /// a group.
    func contains(_ name: String) -> Bool {
        names.contains(name) || isOfGroup(name)
    }

    private func isOfGroup(_ name: String) -> Bool {
        guard let groupPrefix, name.hasPrefix(groupPrefix) else { return false }
        return name.hasSuffix("Event") || name.hasSuffix("EventHandler")
    }
}
