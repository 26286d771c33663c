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
    /// The shortest text of a `Double` restores up to 15 digits. The division is rounded only once,
    /// because both numbers are exact.
    fileprivate init?(shortest digits: Int64, fraction: Int) {
        guard digits.magnitude < 1_000_000_000_000_000, Self.powers.indices ~= fraction else {
            return nil
        }
        self = Double(digits) / Self.powers[fraction]
        if magnitude < 0.0001 { return nil }
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18,
    ]
}
