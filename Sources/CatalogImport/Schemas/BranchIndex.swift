/// The alternatives of a union by the values that they allow.
struct BranchIndex {
    private let branches: [Located]
    private var positions: [String: [Int]] = [:]
    /// The alternatives that allow any value.
    private var open: [Int] = []

    /// - Parameter branches: The alternatives with their values; `nil` for any.
    init(_ branches: [(branch: Located, values: [String]?)]) {
        self.branches = branches.map(\.branch)
        for (position, (_, values)) in branches.enumerated() {
            if let values {
                for value in Set(values) { positions[value, default: []].append(position) }
            } else {
                open.append(position)
            }
        }
    }

    var count: Int { branches.count }

    /// The alternatives that allow a value, in order.
    func branches(allowing value: String) -> [Located] {
        let found = positions[value] ?? []
        return (open.isEmpty ? found : (found + open).sorted()).map { branches[$0] }
    }
}
