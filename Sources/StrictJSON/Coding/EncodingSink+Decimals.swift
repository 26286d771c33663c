#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension EncodingSink {
    /// Encodes a finite number with all its digits.
    package mutating func decimal(_ value: Decimal) throws {
        if position.writesShortest, let parts = CompactDecimal(value), -18...0 ~= parts.exponent,
            let digits = Int64(exactly: parts.digits)
        {
            return try decimal(parts.isNegative ? -digits : digits, fraction: -parts.exponent)
        }
        try self.value(value)
    }

    /// Encodes a number with all its digits.
    package mutating func decimal(_ digits: Int64, fraction: Int) throws {
        if fraction == 0 { return try int64(digits) }
        if position.writesShortest, let value = Double(shortest: digits, fraction: fraction) {
            return try double(value)
        }
        try value(Decimal(digits, fraction: fraction))
    }
}

extension Double {
    /// Creates a value whose shortest text has these digits, without an exponent; `nil` if there may
    /// be none.
    ///
    /// The shortest text of a `Double` restores up to 15 digits.
    fileprivate init?(shortest digits: Int64, fraction: Int) {
        guard digits.magnitude < 1_000_000_000_000_000,
            let value = Double(digits, fraction: fraction), value.magnitude >= 0.0001
        else { return nil }
        self = value
    }
}
