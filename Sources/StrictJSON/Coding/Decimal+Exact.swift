#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension Decimal {
    /// Creates a decimal from its digits and the number of fraction digits.
    package init(_ digits: Int64, fraction: Int) {
        self.init(
            sign: digits < 0 ? .minus : .plus, exponent: -fraction,
            significand: Decimal(digits.magnitude))
    }

    /// The largest number of digits that a `Decimal` can have; it cannot represent all numbers of
    /// that length.
    private static let mostDigits = 39
    private static let greatestExponent: Int64 = 127

    /// Creates the value of a JSON number; `nil` if a `Decimal` would have to round it.
    package init?(exactly number: JSONNumber) {
        guard number.significantDigits > 0 else {
            // Zero may have any exponent, but `Decimal` does not parse all of them.
            self = 0
            return
        }
        // `Decimal(string:)` rejects an exponent that must be expanded by appending zeros.
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
    /// Creates a number from a `Decimal`; `nil` for NaN.
    package init?(_ value: Decimal) {
        guard value.isFinite else { return nil }
        self.init(verified: value.description)
    }
}
