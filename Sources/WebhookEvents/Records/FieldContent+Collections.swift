extension FieldContent {
    /// The number of elements or members; each occurrence of a repeated key counts.
    @usableFromInline var count: Int {
        switch self {
        case .array(let elements): return elements.count
        case .list(let list): return list.elements.count
        case .map(let members): return members.elements.count
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
        case .list(let list): list.elements.contents.forEach(body)
        case .view(let view):
            guard case .array(let first, let count) = view.slot else { return }
            for index in Int(first)..<Int(first) + Int(count) {
                body(.view(FieldView(document: view.document, index: index)))
            }
        default: break
        }
    }

    var elements: [FieldContent] {
        var elements: [FieldContent] = []
        forEachElement { elements.append($0) }
        return elements
    }
}
