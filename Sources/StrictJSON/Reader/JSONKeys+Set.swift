extension JSONKeys {
    /// A set of key indices below ``maximumObjectCount``; it leaves higher ones out.
    @usableFromInline struct Set: Sendable, BitwiseCopyable {
        private var words = SIMD8<UInt64>()

        mutating func insert(_ index: Int) {
            guard index < JSONKeys.maximumObjectCount else { return }
            words[index &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: index & 63)
        }

        /// The lowest index in this set that `other` lacks.
        func first(notIn other: Set) -> Int? {
            let missing = words & ~other.words
            guard missing != SIMD8() else { return nil }
            for lane in 0..<8 where missing[lane] != 0 {
                return lane * 64 + missing[lane].trailingZeroBitCount
            }
            return nil
        }
    }
}
