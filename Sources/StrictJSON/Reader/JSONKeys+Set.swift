extension JSONKeys {
    /// A set of key indices below ``maximumObjectCount``; it ignores higher ones.
    @usableFromInline struct Set: Sendable, BitwiseCopyable {
        /// The first 64 indices, which are enough for most objects.
        private var low: UInt64 = 0
        private var high = SIMD8<UInt64>()
        private var hasHigh = false

        @_transparent
        mutating func insert(_ index: Int) {
            if index < 64 {
                low |= 1 &<< UInt64(truncatingIfNeeded: index)
            } else if index < JSONKeys.maximumObjectCount {
                hasHigh = true
                high[index &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: index & 63)
            }
        }

        @_transparent
        func contains(_ index: Int) -> Bool {
            if index < 64 { return low &>> UInt64(truncatingIfNeeded: index) & 1 != 0 }
            guard index < JSONKeys.maximumObjectCount else { return false }
            return high[index &>> 6] &>> UInt64(truncatingIfNeeded: index & 63) & 1 != 0
        }

        /// The lowest index in this set that `other` lacks.
        func first(notIn other: Set) -> Int? {
            let missing = low & ~other.low
            if missing != 0 { return missing.trailingZeroBitCount }
            guard hasHigh else { return nil }
            let others = high & ~other.high
            guard others != SIMD8() else { return nil }
            for lane in 1..<8 where others[lane] != 0 {
                return lane * 64 + others[lane].trailingZeroBitCount
            }
            return nil
        }
    }
}
