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
    /// How many characters of a misspelled name may be wrong.
    package static var maximumMistakes: Int { 2 }

    /// Whether this is likely another name with a slip: few characters are wrong. In a short name, a
    /// single other letter makes another word.
    package func isMisspelling(of other: String) -> Bool {
        editDistance(to: other) <= Self.maximumMistakes
            && (count > 4 || count != other.count
                || lowercased().sorted() == other.lowercased().sorted())
    }

    /// The distance in characters, of at most the first 64: how many must be inserted, deleted,
    /// replaced, or swapped with the next one.
    package func editDistance(to other: String) -> Int {
        let (left, right) = (Array(prefix(64).lowercased()), Array(other.prefix(64).lowercased()))
        var (rowBefore, row) = ([Int](), Array(0...right.count))
        for (index, character) in left.enumerated() {
            var next = [index + 1]
            for (position, candidate) in right.enumerated() {
                let replaced = row[position] + (character == candidate ? 0 : 1)
                var distance = Swift.min(replaced, row[position + 1] + 1, next[position] + 1)
                if index > 0, position > 0, character == right[position - 1],
                    candidate == left[index - 1]
                {
                    distance = Swift.min(distance, rowBefore[position - 1] + 1)
                }
                next.append(distance)
            }
            (rowBefore, row) = (row, next)
        }
        return row[right.count]
    }
}
