#if Receiver
/// Decompresses the format gzip (RFC 1952) into memory, up to a limit.
///
/// Takes time linear in the sizes of the input and the output. Checksums and lengths must be right, and
/// nothing may follow the last member.
package struct GzipDecoder {
    /// The first bytes of every member. No JSON text and no form begins with them.
    static let magic: [UInt8] = [0x1F, 0x8B]

    /// The flags of a header that has other parts (section 2.3.1).
    private enum Flag {
        static let checksum: UInt8 = 1 << 1
        static let extra: UInt8 = 1 << 2
        static let name: UInt8 = 1 << 3
        static let comment: UInt8 = 1 << 4
        static let reserved: UInt8 = 0xE0
    }

    var reader: BitReader
    let limit: Int
    var output: [UInt8] = []
    /// Where the output of the current member begins.
    private(set) var start = 0

    private init(_ bytes: [UInt8], limit: Int) {
        reader = BitReader(bytes)
        self.limit = limit
    }

    /// The decompressed bytes.
    ///
    /// - Throws: ``GzipError/tooLarge`` as soon as they exceed the limit.
    package static func decompressed(_ bytes: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
        var decoder = GzipDecoder(bytes, limit: limit)
        repeat { try decoder.member() } while decoder.reader.offset < bytes.count
        return decoder.output
    }

    /// The bytes of DEFLATE data without a header (RFC 1951), for tests.
    package static func inflated(_ bytes: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
        var decoder = GzipDecoder(bytes, limit: limit)
        try decoder.inflate()
        return decoder.output
    }

    private mutating func member() throws(GzipError) {
        try header()
        start = output.count
        try inflate()
        reader.align()
        let content = output[start...]
        guard try number() == CRC32.checksum(content),
            try number() == UInt32(truncatingIfNeeded: content.count)
        else { throw .malformed }
    }

    private mutating func header() throws(GzipError) {
        let begin = reader.offset
        let head = Array(try reader.slice(10))
        let flags = head[3]
        guard Array(head.prefix(2)) == Self.magic, head[2] == 8, flags & Flag.reserved == 0 else {
            throw .malformed
        }
        if flags & Flag.extra != 0 { _ = try reader.slice(Int(try shortNumber())) }
        if flags & Flag.name != 0 { try text() }
        if flags & Flag.comment != 0 { try text() }
        if flags & Flag.checksum != 0 {
            let checksum = CRC32.checksum(reader.bytes[begin..<reader.offset])
            guard try shortNumber() == UInt16(truncatingIfNeeded: checksum) else {
                throw .malformed
            }
        }
    }

    /// Skips a text that ends with a zero.
    private mutating func text() throws(GzipError) {
        while try reader.slice(1).first != 0 {}
    }

    private mutating func shortNumber() throws(GzipError) -> UInt16 {
        try reader.slice(2).reversed().reduce(0) { $0 << 8 | UInt16($1) }
    }

    private mutating func number() throws(GzipError) -> UInt32 {
        try reader.slice(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
#endif
