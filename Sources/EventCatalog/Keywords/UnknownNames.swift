/// Names that are reported once, each with its first location and the number of its locations.
struct UnknownNames {
    private var found: [String: (offset: Int, count: Int)] = [:]

    mutating func add(_ name: String, at offset: Int) {
        let (first, count) = found[name] ?? (offset, 0)
        found[name] = (min(first, offset), count + 1)
    }

    /// The names in the order of their first locations.
    var all: [(name: String, offset: Int, count: Int)] {
        found.map { ($0.key, $0.value.offset, $0.value.count) }.sorted { $0.1 < $1.1 }
    }
}
