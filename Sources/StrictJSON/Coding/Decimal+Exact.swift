#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension Decimal {
    /// The value of digits of which some are a fraction.
    package init(_ digits: Int64, fraction: Int) {
        self.init(
            sign: digits < 0 ? .minus : .plus, exponent: -fraction,
            significand: Decimal(digits.magnitude))
    }

    /// The most digits that a `Decimal` can hold: not all numbers of that many.
    private static let mostDigits = 39
    private static let greatestExponent: Int64 = 127

    /// The value of a JSON number, unless a `Decimal` would have to round it.
    package init?(exactly number: JSONNumber) {
        guard number.significantDigits > 0 else {
            // Of any power of ten, which `Decimal` does not read.
            self = 0
            return
        }
        // `Decimal(string:)` refuses a power of ten that it has to make up for with digits.
        guard
            let scaled = number.withExponent(
                atMost: Self.greatestExponent, digits: Self.mostDigits),
            let value = Decimal(string: scaled.text),
            let written = JSONNumber(value.description), written == number
        else { return nil }
        self = value
    }
}

extension JSONNumber {
    /// Creates a number from a decimal one; `nil` for NaN.
    package init?(_ value: Decimal) {
        guard value.isFinite else { return nil }
        self.init(verified: value.description)
    }
}
