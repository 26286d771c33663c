extension FieldContent {
    /// How many elements or members the value has; of a key that is repeated, each counts.
    @usableFromInline var count: Int {
        switch self {
        case .array(let elements): return elements.count
        case .map(let members): return members.count
        case .view(let view):
            switch view.slot {
            case .array(_, let count), .map(_, let count): return Int(count)
            default: return 0
            }
        default: return 0
        }
    }

    /// Calls `body` with each element of an array, in order.
    @usableFromInline func forEachElement(_ body: (FieldContent) -> Void) {
        switch self {
        case .array(let elements): elements.forEach(body)
        case .view(let view):
            guard case .array(let first, let count) = view.slot else { return }
            for index in Int(first)..<Int(first) + Int(count) {
                body(.view(FieldView(document: view.document, index: index)))
            }
        default: break
        }
    }

    /// Calls `body` with each member of a map: in the order of the text that it was read from, or of
    /// the keys.
    @usableFromInline func forEachMember(_ body: (String, FieldContent) -> Void) {
        switch self {
        case .map(let members):
            for (key, value) in members.sorted(by: { $0.key < $1.key }) { body(key, value) }
        case .view(let view):
            guard case .map(let first, let count) = view.slot else { return }
            for index in stride(from: Int(first), to: Int(first) + 2 * Int(count), by: 2) {
                guard let key = view.document.string(at: index) else { continue }
                body(key, .view(FieldView(document: view.document, index: index + 1)))
            }
        default: break
        }
    }

    var elements: [FieldContent] {
        var elements: [FieldContent] = []
        forEachElement { elements.append($0) }
        return elements
    }

    var members: [(key: String, value: FieldContent)] {
        var members: [(key: String, value: FieldContent)] = []
        forEachMember { members.append(($0, $1)) }
        return members
    }
}
