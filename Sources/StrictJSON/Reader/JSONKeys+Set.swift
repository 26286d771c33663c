extension JSONKeys {
    /// A set of key indices below ``maximumObjectCount``; it ignores higher ones.
    @usableFromInline struct Set: Sendable, BitwiseCopyable {
        /// The first 64 indices, which are enough for most objects.
        @usableFromInline var low: UInt64 = 0
        private var hasHigh = false
        private var high: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
            (0, 0, 0, 0, 0, 0, 0)

        @_transparent
        @usableFromInline mutating func insert(_ index: Int) {
            if index < 64 {
                low |= 1 &<< UInt64(truncatingIfNeeded: index)
            } else {
                insertHigh(index)
            }
        }

        @inline(never)
        @usableFromInline mutating func insertHigh(_ index: Int) {
            hasHigh = true
            let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index & 63)
            switch index &>> 6 {
            case 1: high.0 |= bit
            case 2: high.1 |= bit
            case 3: high.2 |= bit
            case 4: high.3 |= bit
            case 5: high.4 |= bit
            case 6: high.5 |= bit
            case 7: high.6 |= bit
            default: break
            }
        }

        /// The lowest index in this set that `other` lacks.
        func first(notIn other: Set) -> Int? {
            let missing = low & ~other.low
            if missing != 0 { return missing.trailingZeroBitCount }
            return hasHigh ? firstHigh(notIn: other) : nil
        }

        private func firstHigh(notIn other: Set) -> Int? {
            for (position, word) in words.enumerated() {
                let missing = word & ~other.words[position]
                if missing != 0 { return (position + 1) * 64 + missing.trailingZeroBitCount }
            }
            return nil
        }

        private var words: [UInt64] {
            [high.0, high.1, high.2, high.3, high.4, high.5, high.6]
        }
    }
}
