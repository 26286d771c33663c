#if Receiver
/// Reads bits, from the lowest of each byte on (RFC 1951, section 3.1.1).
struct BitReader {
    let bytes: [UInt8]

    /// The index of the first byte that is not in the buffer.
    private var position = 0
    private var buffer: UInt64 = 0
    /// The number of bits in the buffer.
    private var available = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The index of the next byte, after ``align()``.
    var offset: Int { position }

    /// Reads up to 16 bits, the first of which is the lowest.
    mutating func bits(_ count: Int) throws(GzipError) -> Int {
        if available < count { fill() }
        let value = Int(truncatingIfNeeded: buffer & (1 << UInt64(count) - 1))
        try skip(count)
        return value
    }

    /// The next 15 bits, with zeros after the end.
    mutating func peek() -> Int {
        if available < HuffmanCode.longest { fill() }
        return Int(truncatingIfNeeded: buffer & 0x7FFF)
    }

    /// Skips bits, up to those that were peeked at.
    mutating func skip(_ count: Int) throws(GzipError) {
        guard count <= available else { throw .malformed }
        buffer >>= UInt64(count)
        available -= count
    }

    /// Skips the rest of a byte that was read in part.
    mutating func align() {
        position -= available / 8
        buffer = 0
        available = 0
    }

    /// Reads bytes after ``align()``.
    mutating func slice(_ count: Int) throws(GzipError) -> ArraySlice<UInt8> {
        guard count <= bytes.count - position else { throw .malformed }
        defer { position += count }
        return bytes[position..<position + count]
    }

    private mutating func fill() {
        while available <= 56, position < bytes.count {
            buffer |= UInt64(bytes[position]) << UInt64(available)
            position += 1
            available += 8
        }
    }
}
#endif
