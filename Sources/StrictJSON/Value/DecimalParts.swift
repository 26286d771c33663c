/// A decimal number as a sign, digits without leading or trailing zeros, and a power of ten.
package struct DecimalParts: Hashable {
    package var isNegative = false
    package var digits: [UInt8] = []
    package var exponent: Int64 = 0

    /// Parses a number whose grammar was already validated.
    ///
    /// An exponent outside the range of `Int64` is clamped.
    package init(_ text: String) {
        var isFraction = false
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case .minus: isNegative = true
            case .period: isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                addExponent(Substring(bytes))
                bytes = bytes.suffix(0)
            case UInt8.digit0...UInt8.digit9:
                digits.append(byte - .digit0)
                if isFraction { exponent -= 1 }
            // Only reached if the token is not a number.
            default: break
            }
        }
        normalize()
    }

    private mutating func addExponent(_ text: Substring) {
        let bound = Int64.max / 4
        let value = Int64(text) ?? (text.hasPrefix("-") ? -bound : bound)
        exponent += min(max(value, -bound), bound)
    }

    private mutating func normalize() {
        digits.removeFirst(digits.prefix { $0 == 0 }.count)
        let zeros = digits.reversed().prefix { $0 == 0 }.count
        digits.removeLast(zeros)
        exponent += Int64(zeros)
        if digits.isEmpty {
            exponent = 0
            isNegative = false
        }
    }
}
