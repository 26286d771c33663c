extension Span<UInt8> {
    /// The eight bytes from an index on as a little-endian word; they must exist.
    package func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count &- 8, "an index out of bounds")
        return unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
        )
    }
}
