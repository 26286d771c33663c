import StrictJSON

extension FieldContent {
    /// The value of a key of a map; for a repeated key, the last one.
    func member(_ key: String) -> FieldContent? {
        switch self {
        case .map(let members): return members[key]
        case .view(let view): return view.member(key)
        default: return nil
        }
    }

    /// The member of a map at a position, which must exist.
    func member(at position: Int) -> (key: String, value: FieldContent) {
        switch self {
        case .map(let members): return members.elements[position]
        case .view(let view):
            precondition(position >= 0 && position < count, "the map has no member \(position)")
            return view.member(at: position)
        default: preconditionFailure("the map has no member \(position)")
        }
    }

    var members: [(key: String, value: FieldContent)] {
        if case .map(let members) = self { return members.elements }
        return (0..<memberCount).map { member(at: $0) }
    }

    private var memberCount: Int {
        switch self {
        case .map(let members): members.elements.count
        case .view(let view): if case .map(_, let count) = view.slot { Int(count) } else { 0 }
        default: 0
        }
    }
}

extension FieldView {
    /// The key of the map member with this value, if it equals `key`.
    func key(equalTo key: String) -> JSONToken? {
        guard index > 0, case .string(let token) = document.slots[index - 1],
            document.text.isEqual(token, to: key)
        else { return nil }
        return token
    }

    fileprivate func member(_ key: String) -> FieldContent? {
        guard case .map(let first, let count) = slot else { return nil }
        for index in stride(from: Int(first), to: Int(first) + 2 * Int(count), by: 2).reversed() {
            guard case .string(let token) = document.slots[index],
                document.text.isEqual(token, to: key)
            else { continue }
            return .view(FieldView(document: document, index: index + 1))
        }
        return nil
    }

    fileprivate func member(at position: Int) -> (key: String, value: FieldContent) {
        guard case .map(let first, _) = slot else { return ("", .absent) }
        let index = Int(first) + 2 * position
        return (
            document.string(at: index) ?? "",
            .view(FieldView(document: document, index: index + 1))
        )
    }
}
