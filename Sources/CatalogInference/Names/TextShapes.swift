extension UInt8 {
    var isDigit: Bool { 0x30...0x39 ~= self }
    var isUppercase: Bool { 0x41...0x5A ~= self }
    var isLowercase: Bool { 0x61...0x7A ~= self }
    var isLetter: Bool { isUppercase || isLowercase }

    /// Whether a URI may have this character (RFC 3986, section 2): no braces of a template.
    var isInURI: Bool { isLetter || isDigit || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(self) }
}

extension String {
    /// Whether this is an absolute URI with an authority (RFC 3986, section 3).
    var isURI: Bool {
        guard let colon = utf8.firstIndex(of: 0x3A), utf8.first?.isLetter == true,
            utf8[colon...].starts(with: "://".utf8)
        else { return false }
        let isScheme = utf8[..<colon].allSatisfy {
            $0.isLetter || $0.isDigit || "+-.".utf8.contains($0)
        }
        let rest = utf8[colon...].dropFirst(3)
        return isScheme && !rest.isEmpty && rest.allSatisfy(\.isInURI)
    }

    /// Whether this is a decimal number with a fraction, in its usual spelling, such as `10.00`.
    var isPlainFraction: Bool {
        let digits = utf8.first == 0x2D ? utf8.dropFirst() : utf8[...]
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
            return false
        }
        return utf8.count <= 30 && (parts[0].count == 1 || parts[0].first != 0x30)
    }

    /// Whether this is an integer of 64 bits in its usual spelling.
    var isPlainInteger: Bool {
        utf8.count <= 20 && Int64(self).map { String($0) == self } == true
    }

    /// Whether this is a word that names a choice, such as `in_progress`, rather than an identifier.
    var isChoice: Bool {
        guard let first = utf8.first, first.isLetter, utf8.count <= 40 else { return false }
        let isWord = utf8.allSatisfy { byte in
            byte.isLetter || byte.isDigit || "_-./:".utf8.contains(byte)
        }
        return isWord && utf8.count(where: \.isDigit) <= 2
    }
}
