extension Collection<String> {
    /// The name most similar to a misspelled one; `nil` if none is similar.
    package func nearest(to name: String) -> String? {
        let limit = Swift.max(name.count / 3, 1)
        // The distance is expensive to compute, and at least the difference in length.
        let candidates = filter { abs($0.count - name.count) <= limit }
            .map { (name: $0, distance: $0.editDistance(to: name)) }
        return candidates.filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }
}

extension String {
    /// The Levenshtein distance in characters, of at most the first 64.
    fileprivate func editDistance(to other: String) -> Int {
        let (left, right) = (Array(prefix(64).lowercased()), Array(other.prefix(64).lowercased()))
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (position, candidate) in right.enumerated() {
                let substituted = diagonal + (character == candidate ? 0 : 1)
                diagonal = row[position + 1]
                row[position + 1] = Swift.min(substituted, diagonal + 1, row[position] + 1)
            }
        }
        return row[right.count]
    }
}
