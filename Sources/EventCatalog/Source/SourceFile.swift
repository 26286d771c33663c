/// A source file, which converts byte offsets into lines and columns.
package struct SourceFile: Sendable {
    /// The path as shown in diagnostics.
    package let path: String
    package let bytes: [UInt8]

    /// The name of the file, without the folders it is in.
    package var name: String { PathStyle.system.fileName(of: path) }

    private let lineStarts: [Int]
    /// The number of Unicode scalars before each block of bytes: a line may be a whole file, with
    /// many locations.
    private let scalarCounts: [Int]
    private static let blockLength = 256

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var (starts, counts, count) = ([0], [Int](), 0)
        for (offset, byte) in bytes.enumerated() {
            if offset.isMultiple(of: Self.blockLength) { counts.append(count) }
            if byte.isScalarStart { count += 1 }
            if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        }
        lineStarts = starts
        scalarCounts = counts
    }

    package func location(at offset: Int) -> SourceLocation {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let start = lineStarts[low]
        let end = max(min(offset, bytes.count), start)
        return SourceLocation(
            path: path, line: low + 1, column: scalars(before: end) - scalars(before: start) + 1)
    }

    private func scalars(before offset: Int) -> Int {
        guard let block = scalarCounts.indices.last.map({ min($0, offset / Self.blockLength) })
        else { return 0 }
        return bytes[(block * Self.blockLength)..<offset].reduce(into: scalarCounts[block]) {
            if $1.isScalarStart { $0 += 1 }
        }
    }
}

extension UInt8 {
    /// Whether a byte of UTF-8 begins a scalar.
    fileprivate var isScalarStart: Bool { self & 0xC0 != 0x80 }
}
