@_spi(Reading) import StrictJSON

extension JSONReader {
    /// Fails when the key of a map, which was just read, has too many combining marks.
    mutating func checkMarks(in key: JSONToken) {
        guard failure == nil, key.count > CombiningMarks.shortestKey,
            CombiningMarks.areTooMany(in: text.string(of: key))
        else { return }
        _ = startOfValue()
        fail(.tooManyMarks(limit: CombiningMarks.limit))
    }
}
