#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension Decimal {
    /// Creates the number that a floating-point literal of at most 15 digits says.
    ///
    /// Foundation makes a `Decimal` of the binary value of a literal, so that `19.99` becomes
    /// `19.98999999999999488`. No API can prevent that: Swift takes the literal of a property by the
    /// property's type, which is `Decimal`, and a setter has no other type than its getter.
    ///
    /// ```swift
    /// session.amount = 19.99                       // 19.98999999999999488
    /// session.amount = Decimal(shortest: 19.99)    // 19.99
    /// session.amount = 19                          // integers are exact
    /// ```
    ///
    /// - Parameter value: A number, of which the shortest decimal text is used that gives the same
    ///   `Double`. If a `Decimal` cannot represent it, as `1e300` and infinity, the result is NaN,
    ///   which cannot be encoded.
    public init(shortest value: Double) {
        self = JSONNumber(value).flatMap { Decimal(exactly: $0) } ?? .nan
    }
}
