@_spi(Reading) import StrictJSON

extension FieldContent {
    /// The position of a key of a map; for a repeated key, the last one.
    func position(ofKey key: String) -> Int? {
        switch self {
        case .map(let members): return members.position(of: key)
        case .view(let view): return view.position(ofKey: key)
        default: return nil
        }
    }

    /// The value of the member of a map at a position that ``position(ofKey:)`` returned.
    func value(at position: Int) -> FieldContent {
        switch self {
        case .map(let members): return members.elements[position].value
        case .view(let view): return view.value(at: position)
        default: return .absent
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

    fileprivate func position(ofKey key: String) -> Int? {
        guard case .map(let first, let count) = slot else { return nil }
        for position in (0..<Int(count)).reversed() {
            guard case .string(let token) = document.slots[Int(first) + 2 * position],
                document.text.isEqual(token, to: key)
            else { continue }
            return position
        }
        return nil
    }

    fileprivate func value(at position: Int) -> FieldContent {
        guard case .map(let first, _) = slot else { return .absent }
        return .view(FieldView(document: document, index: Int(first) + 2 * position + 1))
    }

    fileprivate func member(at position: Int) -> (key: String, value: FieldContent) {
        guard case .map(let first, _) = slot else { return ("", .absent) }
        return (document.string(at: Int(first) + 2 * position) ?? "", value(at: position))
    }
}
