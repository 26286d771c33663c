/// Parses a number of at most 18 bytes and without an exponent, byte by byte.
struct PlainDecimal {
    /// The number of bytes up to which the digits of a number always fit in an `Int64`.
    static let longest = 18

    private var digits: Int64 = 0
    private var fraction = 0
    private var isFraction = false
    private var isNegative = false

    /// Adds the next byte of a number whose grammar was validated.
    ///
    /// - Returns: Whether the number is still plain: `false` if the byte belongs to an exponent.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        let digit = byte &- .digit0
        switch byte {
        case .minus: isNegative = true
        case .period: isFraction = true
        case _ where digit < 10:
            digits = digits &* 10 &+ Int64(digit)
            if isFraction { fraction += 1 }
        default: return false
        }
        return true
    }

    /// The digits as an integer, and the number of fraction digits, without trailing zeros.
    var parts: (digits: Int64, fraction: Int) {
        var (digits, fraction) = (digits, fraction)
        while fraction > 0, digits % 10 == 0 {
            digits /= 10
            fraction -= 1
        }
        return (isNegative ? -digits : digits, fraction)
    }
}
