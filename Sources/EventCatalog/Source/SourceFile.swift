/// A source file, which converts byte offsets into lines and columns.
package struct SourceFile: Sendable {
    /// The path as shown in diagnostics.
    package let path: String
    package let bytes: [UInt8]

    /// The name of the file, without the folders it is in.
    package var name: String { PathStyle.system.fileName(of: path) }

    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    package func location(at offset: Int) -> SourceLocation {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let line = bytes[lineStarts[low]..<max(min(offset, bytes.count), lineStarts[low])]
        let column = line.reduce(into: 1) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
        return SourceLocation(path: path, line: low + 1, column: column)
    }
}
