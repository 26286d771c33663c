/// How many combining marks a key of a map may have in a row.
///
/// A map becomes a `Dictionary`, and `String` hashes a key in time by the square of the number of
/// marks in a row. A quarter of a kilobyte is more than any text needs; the Stream-Safe Text Format
/// of Unicode allows 30 (UAX #15, section 13).
enum CombiningMarks {
    static let limit = 128
    /// The bytes of the shortest key that has more: each mark has two at least.
    static let shortestKey = 2 * limit

    static func areTooMany(in key: String) -> Bool {
        var count = 0
        for scalar in key.unicodeScalars {
            count = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : count + 1
            if count > limit { return true }
        }
        return false
    }
}

extension JSONReader {
    /// Fails when the key of a map, which was read just now, has too many combining marks.
    mutating func checkMarks(in key: JSONToken) {
        guard failure == nil, key.count > CombiningMarks.shortestKey,
            CombiningMarks.areTooMany(in: text.string(of: key))
        else { return }
        _ = startOfValue()
        fail(.tooManyMarks(limit: CombiningMarks.limit))
    }
}
