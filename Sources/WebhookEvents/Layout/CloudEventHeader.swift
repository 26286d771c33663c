/// Values of CloudEvents attributes in HTTP header fields (HTTP Protocol Binding for CloudEvents
/// 1.0.2, section 3.1.3.2).
enum CloudEventHeader {
    /// Whether the name of a header field is that of a CloudEvents attribute.
    static func isAttribute(_ name: String) -> Bool {
        name.utf8.count > 3 && name.prefix(3).lowercased() == "ce-"
    }

    /// The decoded text of an attribute, without double quotes and percent-encoding; `nil` when the
    /// decoded bytes are not UTF-8, which the binding forbids.
    static func decoded(_ value: String) -> String? {
        var rest = unquoted(value)[...]
        guard rest.contains(UInt8(ascii: "%")) else { return String(decoding: rest, as: UTF8.self) }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first?.hexadecimal,
                let low = rest.dropFirst().first?.hexadecimal
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.elementsEqual(bytes) ? text : nil
    }

    /// The value to write into a header field: percent-encoded for an attribute, and unchanged for
    /// other fields.
    static func encoded(_ text: String, for name: String) -> String {
        guard isAttribute(name) else { return text }
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x21...0x7E where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "%"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += (digits.count == 1 ? "%0" : "%") + digits
            }
        }
        return result
    }

    /// The bytes without double quotes and backslash escapes (RFC 7230, section 3.2.6).
    private static func unquoted(_ value: String) -> [UInt8] {
        let bytes = Array(value.utf8)
        guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""),
            bytes.last == UInt8(ascii: "\"")
        else { return bytes }
        var result: [UInt8] = []
        var rest = bytes.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            let isEscape = byte == UInt8(ascii: "\\")
            result.append(isEscape ? rest.popFirst() ?? byte : byte)
        }
        return result
    }
}

extension UInt8 {
    fileprivate var hexadecimal: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
