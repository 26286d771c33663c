/// The ends of the objects and arrays that a ``JSONReader`` already skipped in a text.
package struct JSONContainerEnds {
    /// Sorted by `start`. The `end` of a container that is not closed yet is 0.
    private var spans: [(start: UInt32, end: UInt32)] = []

    /// Creates an empty list of containers.
    package init() {}

    func end(ofContainerAt start: Int) -> Int? {
        var (lower, upper) = (0, spans.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if spans[middle].start < start { lower = middle + 1 } else { upper = middle }
        }
        guard lower < spans.count, spans[lower].start == start, spans[lower].end > 0 else {
            return nil
        }
        return Int(spans[lower].end)
    }

    /// Adds a container; `nil` when it begins before a recorded one.
    ///
    /// A reader that moves forward opens containers in order, because all containers inside a
    /// recorded one are recorded too.
    mutating func open(at start: Int) -> Int? {
        let start = UInt32(truncatingIfNeeded: start)
        if let last = spans.last, last.start >= start { return nil }
        spans.append((start, 0))
        return spans.count - 1
    }

    /// Records the end of a container, unless it is so small that skipping it again costs almost
    /// nothing.
    mutating func close(_ position: Int?, at end: Int) {
        guard let position else { return }
        if position == spans.count - 1, end - Int(spans[position].start) < Self.smallest {
            spans.removeLast()
        } else {
            spans[position].end = UInt32(truncatingIfNeeded: end)
        }
    }

    private static let smallest = 64
}
