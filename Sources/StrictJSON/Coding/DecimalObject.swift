#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The form in which a `Decimal` encodes itself, for coders without special support for it, such as
/// those of property lists.
enum DecimalObject {
    private static let words = 8

    /// The number that an object with these members represents for such a coder; `nil` when it does
    /// not represent one.
    static func number(of members: [String: JSONValue]) -> JSONNumber? {
        guard members.count >= 5, let exponent: Int8 = integer(members["exponent"]),
            let length: UInt8 = integer(members["length"]), length <= words,
            let isNegative = members["isNegative"]?.boolean, members["isCompact"]?.boolean != nil,
            let mantissa = members["mantissa"]?.array?.compactMap({ integer($0) as UInt16? }),
            mantissa.count == words, length > 0 || !isNegative
        else { return nil }
        let digits = decimalDigits(of: Array(mantissa.prefix(Int(length))))
        return JSONNumber("\(isNegative ? "-" : "")\(digits)e\(exponent)")
    }

    private static func integer<Integer: FixedWidthInteger>(_ value: JSONValue?) -> Integer? {
        value?.number?.integer()
    }

    /// The decimal digits of a number from its words, the least significant word first.
    private static func decimalDigits(of words: [UInt16]) -> String {
        var (words, digits) = (words, [String]())
        while words.contains(where: { $0 != 0 }) {
            var rest: UInt32 = 0
            for index in words.indices.reversed() {
                let value = rest << 16 | UInt32(words[index])
                words[index] = UInt16(truncatingIfNeeded: value / 10)
                rest = value % 10
            }
            digits.append(String(rest))
        }
        return digits.isEmpty ? "0" : digits.reversed().joined()
    }
}
