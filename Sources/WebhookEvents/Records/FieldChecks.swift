#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// Checks of formats: each says that the type of the same name can be made.

extension String {
    /// Whether this is a UUID (RFC 9562, section 4).
    var isUUID: Bool { UUID(uuidString: self) != nil }

    /// Whether this is Base64 (RFC 4648, section 4).
    var isBase64: Bool { Data(base64Encoded: self) != nil }
}

extension JSONNumber {
    /// Whether a `Decimal` holds this number without rounding it.
    var fitsDecimal: Bool { Decimal(exactly: self) != nil }
}

extension Decimal {
    /// The value of a JSON number, unless a `Decimal` would have to round it.
    init?(exactly number: JSONNumber) {
        guard number.significantDigits > 0 else {
            // Of any power of ten, which `Decimal` does not read.
            self = 0
            return
        }
        // `Decimal(string:)` refuses a power of ten that it has to make up for with digits.
        guard let scaled = number.withExponent(atMost: 127, digits: 38),
            let value = Decimal(string: scaled.text),
            let written = JSONNumber(value.description), written == number
        else { return nil }
        self = value
    }
}
