#if Receiver
/// A prefix code that its lengths determine (RFC 1951, section 3.2.2).
struct HuffmanCode: Sendable {
    /// The maximum length of a code in bits.
    static let longest = 15
    /// The length up to which one step may decode a code.
    private static let short = 9

    /// The number of codes by length.
    private var counts = [Int](repeating: 0, count: longest + 1)
    /// The symbols, in order of their codes.
    private var symbols: [UInt16] = []
    /// The symbol, above the four bits of the length, of the short code with which the index begins, in its
    /// lowest bits; 0 for other indices.
    ///
    /// It is as small as the lengths allow: a block may be as short as ten bytes, so that a table of a constant
    /// size would take most of the time.
    private var table: [UInt16] = []
    private var mask = 0

    /// - Parameters:
    ///   - lengths: The length of the code of each symbol, up to 15; 0 for a symbol without a code.
    ///   - isComplete: Whether all sequences of bits must begin with a code. Otherwise a single code of one
    ///     bit, or none, is allowed as well.
    init(lengths: some Collection<UInt8>, isComplete: Bool = false) throws(GzipError) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        /// The next code of each length, and its position among the symbols.
        var next = [(code: Int, position: Int)](repeating: (0, 0), count: Self.longest + 2)
        var unused = 1
        var used = 0
        for length in 1...Self.longest {
            unused = unused << 1 - counts[length]
            // Two codes would have the same bits.
            guard unused >= 0 else { throw .malformed }
            if counts[length] > 0 { used = length }
            let (code, position) = next[length]
            next[length + 1] = ((code + counts[length]) << 1, position + counts[length])
        }
        let count = next[Self.longest + 1].position
        guard unused == 0 || !isComplete && used <= 1 else { throw .malformed }
        symbols = [UInt16](repeating: 0, count: count)
        table = [UInt16](repeating: 0, count: 1 << min(used, Self.short))
        mask = table.count - 1
        var symbol: UInt16 = 0
        for length in lengths {
            if length > 0 {
                let (code, position) = next[Int(length)]
                symbols[position] = symbol
                next[Int(length)] = (code + 1, position + 1)
                if length <= Self.short { add(symbol, code: code, length: Int(length)) }
            }
            symbol += 1
        }
    }

    private mutating func add(_ symbol: UInt16, code: Int, length: Int) {
        // Codes begin with their highest bit, and the bits of a byte with its lowest.
        var index = 0
        for bit in 0..<length where code & 1 << bit != 0 { index |= 1 << (length - 1 - bit) }
        let entry = symbol << 4 | UInt16(length)
        while index < table.count {
            table[index] = entry
            index += 1 << length
        }
    }

    /// Reads a symbol.
    func symbol(_ reader: inout BitReader) throws(GzipError) -> Int {
        var bits = reader.peek()
        let entry = table[bits & mask]
        if entry > 0 {
            try reader.skip(Int(entry & 15))
            return Int(entry >> 4)
        }
        var code = 0
        var first = 0
        var index = 0
        for length in 1...Self.longest {
            code = code << 1 | bits & 1
            bits >>= 1
            if code - first < counts[length] {
                try reader.skip(length)
                return Int(symbols[index + code - first])
            }
            index += counts[length]
            first = (first + counts[length]) << 1
        }
        throw .malformed
    }
}
#endif
