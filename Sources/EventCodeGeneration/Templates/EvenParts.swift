/// A list cut into runs of about the same size.
struct EvenParts {
    /// The runs, in order. Those at the end are empty when there are more runs than elements.
    let ranges: [Range<Int>]

    /// The size of a part, in lines, when nobody says how many there are.
    private static let usualSize = 8_000

    /// - Parameters:
    ///   - sizes: The sizes of the elements.
    ///   - count: How many parts there are; as many as have the usual size unless given.
    init(_ sizes: [Int], count: Int? = nil) {
        let total = sizes.reduce(0, +)
        let count = max(1, count ?? (total + Self.usualSize / 2) / Self.usualSize)
        var ranges: [Range<Int>] = []
        var start = 0
        var size = 0
        for (index, next) in sizes.enumerated() {
            // An element goes into the part in which its middle lies.
            let isBehind = (size + next / 2) * count >= total * (ranges.count + 1)
            if isBehind, index > start, ranges.count < count - 1 {
                ranges.append(start..<index)
                start = index
            }
            size += next
        }
        ranges.append(start..<sizes.count)
        ranges += repeatElement(sizes.count..<sizes.count, count: count - ranges.count)
        self.ranges = ranges
    }
}
