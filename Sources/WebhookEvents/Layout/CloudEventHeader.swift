import StrictJSON

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
        let bytes = unquoted(value)[...].percentDecoded
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.elementsEqual(bytes) ? text : nil
    }

    /// The value to write into a header field: percent-encoded for an attribute, and unchanged for
    /// other fields.
    static func encoded(_ text: String, for name: String) -> String {
        guard isAttribute(name) else { return text }
        return text.percentEncoded { byte in
            !(0x21...0x7E ~= byte) || byte == UInt8(ascii: "\"")
        }
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
