#if Receiver
/// The two codes of a compressed block: one for literals and lengths, and one for distances (RFC 1951,
/// sections 3.2.5 to 3.2.7).
struct DeflateCodes: Sendable {
    /// The symbol at the end of a block; those after it are lengths.
    static let endOfBlock = 256

    let literals: HuffmanCode
    let distances: HuffmanCode

    /// The codes of blocks that do not describe theirs (section 3.2.6).
    static let fixed: DeflateCodes? = {
        let lengths: [UInt8] =
            Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
            + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8)
        guard let literals = try? HuffmanCode(lengths: lengths),
            let distances = try? HuffmanCode(lengths: [UInt8](repeating: 5, count: 32))
        else { return nil }
        return DeflateCodes(literals: literals, distances: distances)
    }()

    /// The order in which the lengths of the code for lengths are written (section 3.2.7).
    private static let order = [
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    ]

    private init(literals: HuffmanCode, distances: HuffmanCode) {
        self.literals = literals
        self.distances = distances
    }

    /// Reads the codes of a block that describes them.
    init(_ reader: inout BitReader) throws(GzipError) {
        let literalCount = try reader.bits(5) + 257
        let distanceCount = try reader.bits(5) + 1
        guard literalCount <= 286, distanceCount <= 30 else { throw .malformed }
        let lengthCount = try reader.bits(4) + 4
        var codeLengths = [UInt8](repeating: 0, count: Self.order.count)
        for index in Self.order.prefix(lengthCount) {
            codeLengths[index] = UInt8(try reader.bits(3))
        }
        let lengths = try Self.lengths(
            literalCount + distanceCount, HuffmanCode(lengths: codeLengths, isComplete: true),
            &reader)
        guard lengths[Self.endOfBlock] > 0 else { throw .malformed }
        literals = try HuffmanCode(lengths: lengths.prefix(literalCount))
        distances = try HuffmanCode(lengths: lengths.dropFirst(literalCount))
    }

    private static func lengths(
        _ count: Int, _ code: HuffmanCode, _ reader: inout BitReader
    ) throws(GzipError) -> [UInt8] {
        var lengths: [UInt8] = []
        lengths.reserveCapacity(count)
        while lengths.count < count {
            let symbol = try code.symbol(&reader)
            let (length, times): (UInt8?, Int) =
                switch symbol {
                case 16: (lengths.last, try reader.bits(2) + 3)
                case 17: (0, try reader.bits(3) + 3)
                case 18: (0, try reader.bits(7) + 11)
                default: (UInt8(symbol), 1)
                }
            guard let length, times <= count - lengths.count else { throw .malformed }
            for _ in 0..<times { lengths.append(length) }
        }
        return lengths
    }

    /// Reads the rest of a length of 3 to 258 bytes.
    static func length(of symbol: Int, _ reader: inout BitReader) throws(GzipError) -> Int {
        let index = symbol - endOfBlock - 1
        if index < 8 { return index + 3 }
        if index == 28 { return 258 }
        guard index < 28 else { throw .malformed }
        let extra = index / 4 - 1
        return (4 + index % 4) << extra + 3 + (try reader.bits(extra))
    }

    /// Reads a distance of 1 to 32,768 bytes.
    func distance(_ reader: inout BitReader) throws(GzipError) -> Int {
        let symbol = try distances.symbol(&reader)
        if symbol < 4 { return symbol + 1 }
        guard symbol < 30 else { throw .malformed }
        let extra = symbol / 2 - 1
        return (2 + symbol % 2) << extra + 1 + (try reader.bits(extra))
    }
}
#endif
