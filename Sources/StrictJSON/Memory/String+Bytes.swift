extension String {
    /// Calls `body` with a function that returns the eight bytes of the UTF-8 at an offset; zeros follow
    /// the end.
    @inline(__always)
    func withWords<Result>(_ body: ((_ offset: Int) -> UInt64) -> Result) -> Result {
        var text = self
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return body { unsafe Self.word(at: $0, of: bytes) }
        }
    }

    @inline(__always)
    @unsafe private static func word(at offset: Int, of bytes: UnsafeRawBufferPointer) -> UInt64 {
        precondition(offset >= 0, "a negative offset")
        if offset &+ 8 <= bytes.count {
            let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            return UInt64(littleEndian: word)
        }
        var word: UInt64 = 0
        if let base = bytes.baseAddress, offset < bytes.count {
            let rest = unsafe UnsafeRawBufferPointer(
                start: base + offset, count: bytes.count &- offset)
            unsafe withUnsafeMutableBytes(of: &word) { unsafe $0.copyMemory(from: rest) }
        }
        return UInt64(littleEndian: word)
    }

    /// Whether two strings have the same UTF-8.
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (left, right) = (self, other)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                unsafe Self.areEqual(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
            }
        }
    }

    /// Compares eight bytes at a time.
    private static func areEqual(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
    ) -> Bool {
        var offset = 0
        while offset &+ 8 <= left.count {
            let word = unsafe left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let other = unsafe right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if word != other { return false }
            offset &+= 8
        }
        while offset < left.count {
            if unsafe left[offset] != right[offset] { return false }
            offset &+= 1
        }
        return true
    }
}
