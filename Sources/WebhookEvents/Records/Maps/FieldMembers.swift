import StrictJSON

/// The members of a map that was created in Swift or changed, in order.
@_spi(Generated) public struct FieldMembers: Sendable {
    typealias Member = (key: String, value: FieldContent)

    private(set) var elements: [Member]
    /// The position of each key (the last one if it is repeated); only for maps that are too large
    /// for a linear search.
    private var positions: [ExactText: Int]?

    private static let largestSearched = 16

    init(_ elements: [Member] = []) {
        self.elements = elements
    }

    /// Copies the members of a value that was read.
    init(_ content: FieldContent) {
        self.init(content.members)
    }

    /// The position of a key; for a repeated key, the last one.
    func position(of key: String) -> Int? {
        if let positions { return positions[ExactText(key)] }
        return elements.lastIndex { ExactText($0.key) == ExactText(key) }
    }

    /// Replaces the value of a key, adds a member at the end, or removes all members of the key.
    mutating func set(_ value: FieldContent?, of key: String) {
        let key = ExactText(key)
        guard let value else {
            elements.removeAll { ExactText($0.key) == key }
            positions = nil
            return
        }
        if let position = position(of: key) {
            elements[position].value = value
        } else {
            positions?[key] = elements.count
            elements.append((key.text, value))
        }
    }

    /// These members, in which each value that is equal to the current one keeps its original text.
    func changing(_ current: FieldMembers, as type: FieldType) -> FieldMembers {
        var current = current
        var members = self
        for (position, member) in elements.enumerated() {
            guard let old = current.value(of: member.key) else { continue }
            members.elements[position].value = member.value.changing(old, as: type) ?? old
        }
        return members
    }

    private mutating func value(of key: String) -> FieldContent? {
        position(of: ExactText(key)).map { elements[$0].value }
    }

    private mutating func position(of key: ExactText) -> Int? {
        if elements.count <= Self.largestSearched {
            return elements.lastIndex { ExactText($0.key) == key }
        }
        if positions == nil {
            let keys = elements.indices.map { (ExactText(elements[$0].key), $0) }
            positions = Dictionary(keys) { $1 }
        }
        return positions?[key]
    }
}
