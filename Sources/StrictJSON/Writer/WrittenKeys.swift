/// A fixed list of object keys as they are written, with a comma before and a colon after each:
/// `,"created_at":`.
///
/// Its memory is never freed, so declare it as a `static let`, like ``JSONKeys``.
package struct WrittenKeys: Sendable {
    let text: PaddedBytes
    private let ends: ImmortalArray<Int>

    /// Creates the list.
    ///
    /// - Parameter names: The keys in the order of their indices.
    package init(_ names: [String]) {
        var json = JSONWriter(capacity: names.reduce(0) { $0 + $1.utf8.count + 4 })
        var ends: [Int] = []
        for name in names {
            json.needsComma = true
            json.key(name)
            ends.append(json.buffer.count)
        }
        text = PaddedBytes(json.bytes)
        self.ends = ImmortalArray(ends)
    }

    /// The range of the key at an index, with or without the comma before it.
    @inline(__always)
    func range(of index: Int, withComma: Bool) -> Range<Int> {
        let start = index == 0 ? 0 : ends[index &- 1]
        return (withComma ? start : start &+ 1)..<ends[index]
    }
}
