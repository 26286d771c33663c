extension FieldContent {
    /// The number of elements or members; each occurrence of a repeated key counts.
    var count: Int {
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

    /// The elements of an array, in order.
    var elements: [FieldContent] {
        switch self {
        case .array(let elements): return elements
        case .list(let list): return list.elements.contents
        case .view(let view):
            guard case .array(let first, let count) = view.slot else { return [] }
            return (Int(first)..<Int(first) + Int(count)).map {
                .view(FieldView(document: view.document, index: $0))
            }
        default: return []
        }
    }
}
