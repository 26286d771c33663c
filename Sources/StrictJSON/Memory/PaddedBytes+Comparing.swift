extension PaddedBytes {
    /// The number of bytes in a range that open an object or an array if they are not in a string.
    func openBrackets(in range: Range<Int>) -> Int {
        withBytes(of: range) { bytes in
            var count = 0
            for index in bytes.indices where bytes[index] | 0x20 == .openBrace { count &+= 1 }
            return count
        }
    }

    /// Whether the bytes, without padding, are those of an array.
    func isEqual(to bytes: [UInt8]) -> Bool {
        guard bytes.count == count else { return false }
        return unsafe bytes.withUnsafeBytes { other in
            var offset = 0
            while offset &+ 8 <= count {
                let word = unsafe other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                if word.littleEndian != self.word(at: offset) { return false }
                offset &+= 8
            }
            while offset < count {
                if unsafe other[offset] != self[offset] { return false }
                offset &+= 1
            }
            return true
        }
    }
}
