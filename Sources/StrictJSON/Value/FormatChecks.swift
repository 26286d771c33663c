#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// Checks of formats, which the decoder and the generator share: each says that the type of the same name
// can be made.

extension String {
    /// Whether this is a UUID (RFC 9562, section 4).
    package var isUUID: Bool { UUID(uuidString: self) != nil }

    /// Whether this is Base64 (RFC 4648, section 4).
    package var isBase64: Bool { Data(base64Encoded: self) != nil }
}

extension JSONNumber {
    /// Whether a `Decimal` holds this number without rounding it.
    ///
    /// - Parameter ofMostDigits: Whether it may have 39 digits, of which a `Decimal` holds some.
    package func fitsDecimal(ofMostDigits: Bool = false) -> Bool {
        significantDigits == 0
            || (ofMostDigits || withExponent(atMost: 127, digits: 38) != nil)
                && Decimal(exactly: self) != nil
    }
}
