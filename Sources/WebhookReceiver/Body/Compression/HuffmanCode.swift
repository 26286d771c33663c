#if Receiver
/// A prefix code that its lengths determine (RFC 1951, section 3.2.2).
struct HuffmanCode: Sendable {
    /// The maximum length of a code in bits.
    static let longest = 15
    /// The length up to which one step decodes a code.
    private static let short = 9

    /// The number of codes by length.
    private var counts = [Int](repeating: 0, count: longest + 1)
    /// The symbols, in order of their codes.
    private var symbols: [Int]
    /// The symbol and the length of the short code with which the index begins, in its lowest bits; the
    /// length is 0 for other indices.
    private var table = [(symbol: UInt16, length: UInt8)](repeating: (0, 0), count: 1 << short)

    /// - Parameters:
    ///   - lengths: The length of the code of each symbol, up to 15; 0 for a symbol without a code.
    ///   - isComplete: Whether all sequences of bits must begin with a code. Otherwise a single code of one
    ///     bit, or none, is allowed as well.
    init(lengths: some Collection<UInt8>, isComplete: Bool = false) throws(GzipError) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var starts = [0, 0]
        var codes = [0, 0]
        var unused = 1
        for length in 1...Self.longest {
            unused = unused << 1 - counts[length]
            // Two codes would have the same bits.
            guard unused >= 0 else { throw .malformed }
            starts.append(starts[length] + counts[length])
            codes.append((codes[length] + counts[length]) << 1)
        }
        let count = starts[Self.longest + 1]
        let isShort = count == counts[1] && count <= 1
        guard unused == 0 || !isComplete && isShort else { throw .malformed }
        symbols = [Int](repeating: 0, count: count)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[starts[Int(length)]] = symbol
            starts[Int(length)] += 1
            add(symbol, code: codes[Int(length)], length: Int(length))
            codes[Int(length)] += 1
        }
    }

    private mutating func add(_ symbol: Int, code: Int, length: Int) {
        guard length <= Self.short else { return }
        // Codes begin with their highest bit, and the bits of a byte with its lowest.
        var index = 0
        for bit in 0..<length where code & 1 << bit != 0 { index |= 1 << (length - 1 - bit) }
        let entry = (symbol: UInt16(symbol), length: UInt8(length))
        for index in stride(from: index, to: table.count, by: 1 << length) { table[index] = entry }
    }

    /// Reads a symbol.
    func symbol(_ reader: inout BitReader) throws(GzipError) -> Int {
        var bits = reader.peek()
        let entry = table[bits & (1 << Self.short - 1)]
        if entry.length > 0 {
            try reader.skip(Int(entry.length))
            return Int(entry.symbol)
        }
        var code = 0
        var first = 0
        var index = 0
        for length in 1...Self.longest {
            code = code << 1 | bits & 1
            bits >>= 1
            if code - first < counts[length] {
                try reader.skip(length)
                return symbols[index + code - first]
            }
            index += counts[length]
            first = (first + counts[length]) << 1
        }
        throw .malformed
    }
}
#endif
