import StrictJSON

/// A value of a source, and where it stands.
struct Located {
    let value: JSONValue
    let place: DocumentLocation
    /// Whether the value was put together, and so does not stand at its place as it is.
    var isMade = false

    init(_ value: JSONValue, at place: DocumentLocation) {
        self.value = value
        self.place = place
    }

    /// A value that was put together from others.
    static func made(_ value: JSONValue, at place: DocumentLocation) -> Located {
        var located = Located(value, at: place)
        located.isMade = true
        return located
    }

    subscript(key: String) -> Located? {
        value[key].map { Located($0, at: place / key) }
    }

    /// The elements of an array; none for anything else.
    var elements: [Located] {
        (value.array ?? []).enumerated().map { Located($1, at: place / String($0)) }
    }

    /// The members of an object; none for anything else. Of a repeated key, the last.
    var members: [(key: String, value: Located)] {
        guard let object = value.object else { return [] }
        var positions: [String: Int] = [:]
        var members: [(key: String, value: Located)] = []
        for (key, value) in object {
            let member = (key, Located(value, at: place / key))
            if let position = positions.updateValue(members.count, forKey: key) {
                positions[key] = position
                members[position] = member
            } else {
                members.append(member)
            }
        }
        return members
    }

    func text(_ key: String) -> String? {
        value[key]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    func isTrue(_ key: String) -> Bool { value[key]?.boolean == true }
}
