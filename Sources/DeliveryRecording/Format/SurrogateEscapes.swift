/// The escapes of surrogates in JSON text (RFC 8259, section 8.2).
enum SurrogateEscapes {
    /// Whether a JSON text has an escape of a surrogate without its other half.
    static func areUnpaired(in json: [UInt8]) -> Bool {
        var offset = 0
        var high = false
        while let backslash = json[offset...].firstIndex(of: UInt8(ascii: "\\")) {
            if high, backslash != offset { return true }
            let unit = unit(at: backslash, in: json)
            switch unit ?? 0 {
            case 0xD800...0xDBFF:
                if high { return true }
                high = true
            case 0xDC00...0xDFFF:
                if !high { return true }
                high = false
            default:
                if high { return true }
            }
            offset = min(backslash + (unit == nil ? 2 : 6), json.count)
        }
        return high
    }

    /// The UTF-16 unit of an escape `\uXXXX`; `nil` for any other escape.
    private static func unit(at backslash: Int, in json: [UInt8]) -> UInt16? {
        guard json.count >= backslash + 6, json[backslash + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let digits = json[(backslash + 2)..<(backslash + 6)]
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
