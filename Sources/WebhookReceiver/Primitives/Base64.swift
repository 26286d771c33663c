#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Base64 with padding and without other characters (RFC 4648, section 4).
enum Base64 {
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let count = text.utf8.count
        guard count.isMultiple(of: 4) else { return nil }
        let padding = text.utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 4 * 3)
        var rest: UInt32 = 0
        var bits = 0
        for character in text.utf8.prefix(count - padding) {
            guard character != UInt8(ascii: "-"), character != UInt8(ascii: "_"),
                let digit = digit(of: character)
            else { return nil }
            append(digit, to: &bytes, &rest, &bits)
        }
        return bytes
    }

    static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
    }
}

// MARK: - Keys

extension Base64 {
    /// The bytes of a key in the standard or the URL-safe alphabet (RFC 4648, sections 4 and 5), with or
    /// without padding.
    ///
    /// A text of letters and digits alone is the same in both alphabets. A text that mixes the other
    /// characters of both alphabets is refused, and so is a truncated text, whose length no encoding
    /// has.
    static func decodeKey(_ text: some StringProtocol) -> [UInt8]? {
        var hasStandardDigit = false
        var hasURLDigit = false
        var digits: [UInt8] = []
        for character in withoutPadding(text) {
            switch character {
            case UInt8(ascii: "+"), UInt8(ascii: "/"): hasStandardDigit = true
            case UInt8(ascii: "-"), UInt8(ascii: "_"): hasURLDigit = true
            default: break
            }
            guard let digit = digit(of: character) else { return nil }
            digits.append(digit)
        }
        return hasStandardDigit && hasURLDigit ? nil : bytes(of: digits)
    }

    /// The bytes that a decoder of the standard alphabet returns for a text in the URL-safe alphabet when
    /// it skips unknown characters, as those of Python, Ruby and PHP do; `nil` when there are none to
    /// skip.
    static func decodeKeySkippingURLDigits(_ text: some StringProtocol) -> [UInt8]? {
        let characters = withoutPadding(text)
        let known = characters.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        return known.count < characters.count ? bytes(of: known.compactMap(digit(of:))) : nil
    }

    private static func withoutPadding(_ text: some StringProtocol) -> [UInt8] {
        var characters = Array(text.utf8)
        for _ in 0..<2 where characters.last == UInt8(ascii: "=") { characters.removeLast() }
        return characters
    }

    private static func digit(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// The bytes of digits of six bits each. Trailing bits that do not fill a byte are dropped, as all
    /// but the strictest decoders do.
    private static func bytes(of digits: [UInt8]) -> [UInt8]? {
        guard digits.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var rest: UInt32 = 0
        var bits = 0
        for digit in digits { append(digit, to: &bytes, &rest, &bits) }
        return bytes
    }

    private static func append(
        _ digit: UInt8, to bytes: inout [UInt8], _ rest: inout UInt32, _ bits: inout Int
    ) {
        rest = rest << 6 | UInt32(digit)
        bits += 6
        guard bits >= 8 else { return }
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: rest >> UInt32(bits)))
    }
}

// MARK: - Tokens

extension Base64 {
    /// The bytes of a text in the URL-safe alphabet without padding (RFC 4648, section 5; RFC 7515, section
    /// 2). Only the text that an encoder writes is decoded: bytes have no second form.
    static func decodeURL(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var digits: [UInt8] = []
        digits.reserveCapacity(text.count)
        for character in text {
            guard character != UInt8(ascii: "+"), character != UInt8(ascii: "/"),
                let digit = digit(of: character)
            else { return nil }
            digits.append(digit)
        }
        guard let decoded = bytes(of: digits), encodeURL(decoded).utf8.elementsEqual(text) else {
            return nil
        }
        return decoded
    }

    /// A text in the URL-safe alphabet without padding.
    static func encodeURL(_ bytes: [UInt8]) -> String {
        let characters = encode(bytes).utf8.compactMap { character -> UInt8? in
            switch character {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: character
            }
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
#endif
