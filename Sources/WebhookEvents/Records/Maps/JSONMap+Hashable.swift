import StrictJSON

extension JSONMap: Hashable {
    /// Whether two maps have equal values for the same keys, in any order.
    public static func == (left: JSONMap, right: JSONMap) -> Bool {
        left.content.isSameView(as: right.content) || left.exact == right.exact
    }

    /// Hashes keys and values, independently of their order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exact)
    }

    private var exact: [ExactText: Value] {
        Dictionary(lazy.map { (ExactText($0.key), $0.value) }) { $1 }
    }
}
