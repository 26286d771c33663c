#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// Checks of formats, shared by the decoder and the generator: each determines whether a value can
// be converted to the Swift type.

extension String {
    /// Whether this is a UUID (RFC 9562, section 4).
    package var isUUID: Bool { UUID(uuidString: self) != nil }

    /// Whether this is Base64 (RFC 4648, section 4).
    package var isBase64: Bool { Data(base64Encoded: self) != nil }
}

extension JSONNumber {
    /// Whether a `Decimal` can represent this number without rounding.
    ///
    /// - Parameter ofMostDigits: Whether 39 digits are allowed: a `Decimal` can represent some of
    ///   those numbers.
    package func fitsDecimal(ofMostDigits: Bool = false) -> Bool {
        significantDigits == 0
            || (ofMostDigits || withExponent(atMost: 127, digits: 38) != nil)
                && Decimal(exactly: self) != nil
    }
}
