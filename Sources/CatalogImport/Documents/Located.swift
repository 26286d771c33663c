import StrictJSON

/// A value of a source, with its location.
struct Located {
    let value: JSONValue
    let location: DocumentLocation
    /// Whether the value is synthesized, and is not found at its location in this form.
    var isSynthesized = false

    init(_ value: JSONValue, at location: DocumentLocation) {
        self.value = value
        self.location = location
    }

    /// A value synthesized from others.
    static func synthesized(_ value: JSONValue, at location: DocumentLocation) -> Located {
        var located = Located(value, at: location)
        located.isSynthesized = true
        return located
    }

    subscript(key: String) -> Located? {
        value[key].map { inner($0, key) }
    }

    subscript(pointer: JSONPointer) -> Located? {
        pointer.tokens.reduce(self as Located?) { found, token in
            found.flatMap { $0[token] ?? $0.element(token) }
        }
    }

    private func element(_ token: String) -> Located? {
        Int(token).flatMap { value[$0] }.map { inner($0, token) }
    }

    private func inner(_ value: JSONValue, _ token: String) -> Located {
        var inner = Located(value, at: location / token)
        inner.isSynthesized = isSynthesized
        return inner
    }

    /// The elements of an array; empty for anything else.
    var elements: [Located] {
        (value.array ?? []).enumerated().map { inner($1, String($0)) }
    }

    /// The members of an object; empty for anything else. A repeated key has its last value.
    var members: [(key: String, value: Located)] {
        guard let object = value.object else { return [] }
        var positions: [String: Int] = [:]
        var members: [(key: String, value: Located)] = []
        for (key, value) in object {
            let member = (key, inner(value, key))
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
