#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension JSONWriter {
    /// Writes an integer.
    package mutating func int(_ value: Int) { int64(Int64(value)) }

    /// Writes an integer.
    package mutating func int64(_ value: Int64) {
        separate()
        append(value.magnitude, isNegative: value < 0)
    }

    /// Writes an integer.
    package mutating func uint64(_ value: UInt64) {
        separate()
        append(value, isNegative: false)
    }

    /// Writes the shortest number that is read as `value`. Infinities and NaN are errors.
    package mutating func double(_ value: Double) {
        guard let number = JSONNumber(value) else { return fail(.notFinite) }
        self.number(number)
    }

    /// Writes a number with all its digits. NaN is an error.
    package mutating func decimal(_ value: Decimal) {
        guard let parts = CompactDecimal(value), -19...19 ~= parts.exponent else {
            guard let number = JSONNumber(value) else { return fail(.notFinite) }
            if number.text.utf8.count > Self.mostCertainDigits { mayBeRefused = true }
            return self.number(number)
        }
        separate()
        append(parts)
    }

    /// The number of digits that every reader of decimal numbers accepts.
    private static let mostCertainDigits = 38

    private mutating func append(_ digits: UInt64, isNegative: Bool) {
        if isNegative { buffer.append(.minus) }
        buffer.append(digits: digits)
    }

    private mutating func append(_ decimal: CompactDecimal) {
        guard decimal.exponent < 0 else {
            append(decimal.digits, isNegative: decimal.isNegative)
            for _ in 0..<decimal.exponent { buffer.append(.digit0) }
            return
        }
        let unit = (0..<(-decimal.exponent)).reduce(UInt64(1)) { power, _ in power * 10 }
        append(decimal.digits / unit, isNegative: decimal.isNegative)
        buffer.append(.period)
        buffer.append(digits: decimal.digits % unit, width: -decimal.exponent)
    }
}
