extension JSONMap: Hashable {
    /// Whether two maps have equal values for the same keys, in any order.
    public static func == (left: JSONMap, right: JSONMap) -> Bool {
        left.content.isSameView(as: right.content) || left.isEqual(to: right)
    }

    /// Hashes keys and values, independently of their order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(comparable)
    }
}
