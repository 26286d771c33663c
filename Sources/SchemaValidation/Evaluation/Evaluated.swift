/// The parts of a value that keywords have evaluated, for `unevaluatedProperties` and
/// `unevaluatedItems`.
struct Evaluated {
    /// The positions of members of an object, or of elements of an array.
    private var positions: Set<Int> = []
    private var areAll = false

    mutating func insert(_ position: Int) {
        if !areAll { positions.insert(position) }
    }

    mutating func insertAll() { areAll = true }

    mutating func formUnion(_ other: Evaluated) {
        areAll = areAll || other.areAll
        positions.formUnion(other.positions)
    }

    func contains(_ position: Int) -> Bool { areAll || positions.contains(position) }
}
