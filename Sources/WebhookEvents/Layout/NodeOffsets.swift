/// The offsets of the nodes of a ``PointerTree`` in one body; `nil` for nodes that the body lacks.
struct NodeOffsets: Equatable {
    /// The offsets of the first nodes, which are enough for most catalogs; they need no allocation.
    private var first = SIMD8<Int32>(repeating: none)
    private var others: [Int32]

    private static let none: Int32 = -1

    init(count: Int) {
        others = Array(repeating: Self.none, count: max(count - SIMD8<Int32>.scalarCount, 0))
    }

    /// The offset of a node, below ``JSONToken/largestText``.
    subscript(node: Int) -> Int? {
        get {
            let count = SIMD8<Int32>.scalarCount
            let offset = node < count ? first[node] : others[node - count]
            return offset == Self.none ? nil : Int(offset)
        }
        set {
            let offset = newValue.map { Int32(truncatingIfNeeded: $0) } ?? Self.none
            let count = SIMD8<Int32>.scalarCount
            if node < count { first[node] = offset } else { others[node - count] = offset }
        }
    }
}
