import EventCatalog

/// Finds what was renamed: names that were removed and names that were added -> pairs of them.
struct NearestNames {
    /// The new name of each renamed one.
    private(set) var pairs: [String: String] = [:]
    /// The added names that are equally near to a removed one, of which none counts.
    private(set) var candidates: [String: [String]] = [:]

    /// Comparing more pairs of names than this would take seconds.
    private static let maximumComparisons = 4_000

    /// - Parameters:
    ///   - isPossible: Whether a removed name may have become an added one.
    init(
        removed: [String], added: [String],
        isPossible: (String, String) -> Bool = { _, _ in true }
    ) {
        guard removed.count * added.count <= Self.maximumComparisons else { return }
        var distances: [(old: String, new: String, distance: Int)] = []
        for old in removed {
            for new in added where isPossible(old, new) {
                let distance = old.editDistance(to: new)
                let limit = max(min(old.count, new.count) / 3, 1)
                if distance <= limit, distance < old.count, distance < new.count {
                    distances.append((old, new, distance))
                }
            }
        }
        for old in removed {
            let nearest = Self.nearest(
                distances.filter { $0.old == old }.map { ($0.new, $0.distance) })
            if nearest.count > 1 { candidates[old] = nearest }
            guard nearest.count == 1 else { continue }
            let back = Self.nearest(
                distances.filter { $0.new == nearest[0] }.map { ($0.old, $0.distance) })
            if back == [old] { pairs[old] = nearest[0] }
        }
    }

    private static func nearest(_ names: [(name: String, distance: Int)]) -> [String] {
        let minimum = names.map(\.distance).min()
        return names.filter { $0.distance == minimum }.map(\.name)
    }
}
