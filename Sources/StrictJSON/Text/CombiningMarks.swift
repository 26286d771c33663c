/// The largest number of combining marks in a row in a key of a `Dictionary`.
///
/// `String` hashes a key in time quadratic in the number of marks in a row. A quarter of a kilobyte
/// is more than any text needs; the Stream-Safe Text Format of Unicode allows 30 (UAX #15, section
/// 13).
package enum CombiningMarks {
    package static let limit = 128
    /// The number of bytes of the shortest key that may exceed the limit: each mark has at least
    /// two.
    package static let shortestKey = 2 * limit

    package static func areTooMany(in key: String) -> Bool {
        guard key.utf8.count > shortestKey else { return false }
        var count = 0
        for scalar in key.unicodeScalars {
            count = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : count + 1
            if count > limit { return true }
        }
        return false
    }
}
