extension StringProtocol {
    /// The text with percent-encoded bytes decoded (RFC 3986, section 2.1). A '%' without two
    /// hexadecimal digits is kept.
    package var percentDecoded: String {
        guard utf8.contains(.percent) else { return String(self) }
        return String(decoding: Array(utf8)[...].percentDecoded, as: UTF8.self)
    }

    /// The text with some ASCII characters percent-encoded; '%' always is.
    package func percentEncoded(_ characters: Set<UInt8>) -> String {
        percentEncoded(where: characters.contains)
    }

    /// The text with all bytes percent-encoded for which `isEncoded` is true; '%' always is.
    package func percentEncoded(where isEncoded: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            guard byte == .percent || isEncoded(byte) else {
                bytes.append(byte)
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            bytes += Array("%\(byte < 16 ? "0" : "")\(digits)".utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// The bytes with percent-encoded bytes decoded (RFC 3986, section 2.1). A '%' without two
    /// hexadecimal digits is kept.
    package var percentDecoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var rest = self
        while let byte = rest.popFirst() {
            if byte == .percent, let high = rest.first?.hexadecimalDigit,
                let low = rest.dropFirst().first?.hexadecimalDigit
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate static let percent = UInt8(ascii: "%")

    /// The value of a hexadecimal digit; `nil` for any other byte.
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8.digit0...UInt8.digit9: self - .digit0
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
