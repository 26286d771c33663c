/// A list divided into parts of about the same size.
struct EvenParts {
    /// The parts, in order. The last ones are empty if there are more parts than elements.
    let ranges: [Range<Int>]

    /// The default size of a part, in lines.
    private static let defaultSize = 8_000

    /// - Parameters:
    ///   - sizes: The sizes of the elements.
    ///   - count: The number of parts (default: as many as have the default size).
    init(_ sizes: [Int], count: Int? = nil) {
        let total = sizes.reduce(0, +)
        let count = max(1, count ?? (total + Self.defaultSize / 2) / Self.defaultSize)
        var ranges: [Range<Int>] = []
        var start = 0
        var size = 0
        for (index, next) in sizes.enumerated() {
            // An element belongs to the part that contains its middle.
            let isNextPart = (size + next / 2) * count >= total * (ranges.count + 1)
            if isNextPart, index > start, ranges.count < count - 1 {
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
