/// Names that have a use already, so that no name from a catalog becomes one of them.
struct ReservedTable: ExpressibleByArrayLiteral {
    private(set) var names: Set<String>
    /// What the names of types of groups begin with, where events are grouped.
    private let groupPrefix: String?

    init(_ names: Set<String>, groupPrefix: String? = nil) {
        self.names = names
        self.groupPrefix = groupPrefix
    }

    init(arrayLiteral elements: String...) {
        self.init(Set(elements))
    }

    /// Whether a name is reserved. All that a group may be called are, since a further event may
    /// begin a further group.
    func contains(_ name: String) -> Bool {
        names.contains(name) || isOfGroup(name)
    }

    private func isOfGroup(_ name: String) -> Bool {
        guard let groupPrefix, name.hasPrefix(groupPrefix) else { return false }
        return name.hasSuffix("Event") || name.hasSuffix("EventHandler")
    }
}
