extension String {
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
