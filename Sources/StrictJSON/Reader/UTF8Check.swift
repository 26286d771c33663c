/// Checks whether bytes are UTF-8 (RFC 3629), and whether all of them are ASCII.
struct UTF8Check {
    /// The offset of the first byte that is not valid UTF-8; `nil` if all are.
    private(set) var invalidOffset: Int?
    private(set) var isASCII = true

    init(_ bytes: PaddedBytes) {
        var index = 0
        while true {
            index = bytes.endOfASCII(from: index)
            guard index < bytes.count else { return }
            isASCII = false
            guard let length = Self.sequenceLength(bytes, at: index) else {
                invalidOffset = index
                return
            }
            index &+= length
        }
    }

    /// The length of the well-formed sequence at `first` (Unicode 16, table 3-7), or `nil`.
    ///
    /// The zero bytes after the text are not continuation bytes, so a truncated sequence is
    /// rejected.
    private static func sequenceLength(_ bytes: PaddedBytes, at first: Int) -> Int? {
        let second = bytes[first + 1]
        let count: Int
        switch bytes[first] {
        case 0xC2...0xDF where 0x80...0xBF ~= second: count = 2
        case 0xE0 where 0xA0...0xBF ~= second: count = 3
        case 0xE1...0xEC where 0x80...0xBF ~= second: count = 3
        case 0xED where 0x80...0x9F ~= second: count = 3
        case 0xEE...0xEF where 0x80...0xBF ~= second: count = 3
        case 0xF0 where 0x90...0xBF ~= second: count = 4
        case 0xF1...0xF3 where 0x80...0xBF ~= second: count = 4
        case 0xF4 where 0x80...0x8F ~= second: count = 4
        default: return nil
        }
        for index in 2..<max(count, 2) where !(0x80...0xBF ~= bytes[first + index]) { return nil }
        return count
    }
}
