extension Collection<String> {
    /// The name that is most like a misspelled one, if any is like it at all.
    package func nearest(to name: String) -> String? {
        let limit = Swift.max(name.count / 3, 1)
        // Names of another length need no closer look, which takes time.
        let candidates = filter { abs($0.count - name.count) <= limit }
            .map { (name: $0, distance: $0.editDistance(to: name)) }
        return candidates.filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }
}

extension String {
    /// The Levenshtein distance, in characters; that of long names is taken of their beginnings.
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
