/// The offsets of the nodes of a ``PointerTree`` in one body; `nil` for nodes that the body lacks.
struct NodeOffsets: Equatable {
    private var offsets: [Int]

    private static let none = -1

    init(count: Int) {
        offsets = Array(repeating: Self.none, count: count)
    }

    subscript(node: Int) -> Int? {
        get { offsets[node] == Self.none ? nil : offsets[node] }
        set { offsets[node] = newValue ?? Self.none }
    }
}
