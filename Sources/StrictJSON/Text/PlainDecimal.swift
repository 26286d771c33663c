/// A number of few digits and without an exponent, taken in byte by byte.
struct PlainDecimal {
    /// The bytes of a number whose digits an `Int64` always holds.
    static let longest = 18

    private var digits: Int64 = 0
    private var fraction = 0
    private var isFraction = false
    private var isNegative = false

    /// Takes the next byte of a number whose grammar was checked.
    ///
    /// - Returns: Whether the byte is none of an exponent.
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

    /// The digits as an integer, and how many of them are the fraction, without zeros at its end.
    var parts: (digits: Int64, fraction: Int) {
        var (digits, fraction) = (digits, fraction)
        while fraction > 0, digits % 10 == 0 {
            digits /= 10
            fraction -= 1
        }
        return (isNegative ? -digits : digits, fraction)
    }
}
