// Decimal digits are read eight at a time: their bytes differ from the byte of zero by at most 9.
extension UInt64 {
    /// The digit zero, eight times.
    @_transparent @usableFromInline static var zeros: UInt64 { 0x3030_3030_3030_3030 }
    /// What makes a byte exceed 127 if it is 10 or more.
    @_transparent @usableFromInline static var beyondNine: UInt64 { 0x7676_7676_7676_7676 }
}

extension PaddedBytes {
    /// The offset of the first byte, from `first` on, that is not a decimal digit.
    @inlinable @inline(__always)
    func endOfDigits(from first: Int) -> Int {
        var offset = first
        while true {
            let word = word(at: offset) ^ .zeros
            // The lowest bit marks a true match, as in `endOfPlainText`.
            let others = ((word &+ .beyondNine) | word) & .highBits
            if others != 0 { return offset &+ others.trailingZeroBitCount &>> 3 }
            offset &+= 8
        }
    }

    /// The value of 1 to 18 decimal digits.
    func integer(ofDigits range: Range<Int>) -> Int64 {
        let rest = range.size & 7
        var value = rest > 0 ? integer(ofFirst: rest, at: range.lowerBound) : 0
        var offset = range.lowerBound &+ rest
        while offset < range.upperBound {
            value = value &* 100_000_000 &+ integer(ofFirst: 8, at: offset)
            offset &+= 8
        }
        return Int64(truncatingIfNeeded: value)
    }

    /// The value of 1 to 8 decimal digits: pairs of digits are combined, then pairs of pairs, then the two halves.
    private func integer(ofFirst count: Int, at offset: Int) -> UInt64 {
        let unused = UInt64(truncatingIfNeeded: 64 &- count &* 8)
        var value = (word(at: offset) ^ .zeros) &<< unused
        value = (value &* 10 &+ value &>> 8) & 0x00FF_00FF_00FF_00FF
        value = (value &* 100 &+ value &>> 16) & 0x0000_FFFF_0000_FFFF
        return (value &* 10_000 &+ value &>> 32) & 0xFFFF_FFFF
    }

    /// The offsets of a number's first digit and of the end of its whole digits; `nil` if the number has an exponent.
    func plainNumber(in range: Range<Int>) -> (first: Int, point: Int)? {
        let first = self[range.lowerBound] == .minus ? range.lowerBound &+ 1 : range.lowerBound
        let point = endOfDigits(from: first)
        if point == range.upperBound { return (first, point) }
        guard self[point] == .period, endOfDigits(from: point &+ 1) == range.upperBound else {
            return nil
        }
        return (first, point)
    }
}
