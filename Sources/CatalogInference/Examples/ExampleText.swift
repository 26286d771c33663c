import StrictJSON

/// Texts and numbers of the same form as others, that contain nothing of them.
enum ExampleText {
    /// A text of the same length and format, with the same punctuation.
    static func text(like text: String) -> String {
        if StringFormat.dateTime.contains(text) || StringFormat.date.contains(text) {
            return date(like: text)
        }
        if StringFormat.integer.contains(text) || StringFormat.fraction.contains(text) {
            return digits(like: text)
        }
        let isUUID = StringFormat.uuid.contains(text)
        var result = ""
        var rest = text.unicodeScalars[...]
        if text.isURI, let end = rest.firstIndex(of: ":") {
            result += String(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        for scalar in rest {
            result.unicodeScalars.append(isUUID && scalar != "-" ? "0" : scalar.replaced)
        }
        return result
    }

    /// The first day of 2020, with a fraction and a zone of the same form.
    private static func date(like text: String) -> String {
        let start = "2020-01-01T00:00:00"
        let bytes = Array(text.utf8)
        guard bytes.count > 10 else { return String(start.prefix(10)) }
        let fraction = bytes.dropFirst(19).map { $0.isDigit ? 0x30 : $0 }
        return start + String(decoding: fraction, as: UTF8.self)
    }

    private static func digits(like text: String) -> String {
        var isFirst = true
        return String(
            decoding: text.utf8.map { byte in
                guard byte.isDigit, byte != 0x30 else { return byte }
                defer { isFirst = false }
                return isFirst ? 0x31 : 0x30
            }, as: UTF8.self)
    }

    /// A number with as many digits: `100` for `478`, `10.00` for `42.95`.
    static func number(like number: JSONNumber) -> JSONNumber {
        let parts = number.text.utf8.split(maxSplits: 1) { $0 == 0x65 || $0 == 0x45 }
        let digits = digits(like: String(Substring(parts[0])))
        let exponent = parts.count == 2 ? "e" + String(Substring(parts[1])) : ""
        let value = try? JSONValue(Array((digits + exponent).utf8))
        return value?.number ?? number
    }
}

extension Unicode.Scalar {
    /// A character of the same kind: a letter, a digit, or the same punctuation.
    fileprivate var replaced: Unicode.Scalar {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: "X"
        case .decimalNumber, .letterNumber, .otherNumber: "0"
        case .lowercaseLetter, .modifierLetter, .otherLetter: "x"
        case .nonspacingMark, .spacingMark, .enclosingMark, .otherSymbol, .privateUse: "x"
        default: self
        }
    }
}
