#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The value of a `Decimal` as an integer and a power of ten.
///
/// It is read from the memory of the `Decimal`: Foundation returns digits only as text, and takes
/// about a thousand instructions for it.
struct CompactDecimal {
    let isNegative: Bool
    /// The digits, without trailing zeros after the decimal point.
    let digits: UInt64
    let exponent: Int

    /// Creates the parts of a value; `nil` for NaN, and for a value of more than 64 bits.
    init?(_ value: Decimal) {
        guard Self.isLayoutKnown, let parts = Self(layoutOf: value) else { return nil }
        self = parts
    }

    // The bits of the second byte: the number of words in the mantissa, and the sign. On Apple's
    // platforms, the layout is that of the C structure `NSDecimal`.
    #if canImport(Darwin)
    private static let (lengthShift, signBit): (UInt32, UInt32) = (8, 0x1000)
    #else
    private static let (lengthShift, signBit): (UInt32, UInt32) = (12, 0x0800)
    #endif

    /// Whether a `Decimal` has the expected layout, which Foundation does not document.
    private static let isLayoutKnown: Bool = {
        guard MemoryLayout<Decimal>.size == 20,
            let value = Self(
                layoutOf: Decimal(
                    sign: .minus, exponent: -3, significand: Decimal(UInt64(4_294_967_299)))),
            let zero = Self(layoutOf: 0), Self(layoutOf: .nan) == nil,
            Self(layoutOf: .greatestFiniteMagnitude) == nil
        else { return false }
        return value.isNegative && value.digits == 4_294_967_299 && value.exponent == -3
            && zero.digits == 0 && !zero.isNegative
    }()

    /// The layout: the exponent in a byte, the length of the mantissa and the sign in the next one,
    /// two bytes of other flags, and the mantissa in words of 16 bits, the least significant one first.
    private init?(layoutOf value: Decimal) {
        let (head, words) = unsafe withUnsafeBytes(of: value) { bytes in
            unsafe (
                UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)),
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
            )
        }
        let length = Int(head >> Self.lengthShift & 0xF)
        isNegative = head & Self.signBit != 0
        guard length <= 4, length > 0 || !isNegative else { return nil }
        var (digits, exponent) = (
            length == 0 ? 0 : words & UInt64.max >> UInt64(64 - 16 * length),
            Int(Int8(truncatingIfNeeded: head))
        )
        while exponent < 0, digits % 10 == 0 {
            if digits == 0 { exponent = -1 }
            digits /= 10
            exponent += 1
        }
        self.digits = digits
        self.exponent = digits == 0 ? 0 : exponent
    }
}
