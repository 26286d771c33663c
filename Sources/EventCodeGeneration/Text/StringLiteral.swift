/// Text from a catalog as a Swift string literal that holds it and nothing else.
struct StringLiteral {
    let source: String

    /// The plain form, such as `"checkout.session.paid"`.
    init(_ text: String) {
        source = "\"\(Self.escaped(text, escape: "\\", quotes: true))\""
    }

    /// The raw form for text with many quotes, such as `#"{"id":"evt_1"}"#`.
    init(raw text: String) {
        var hashes = "#"
        while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
        source = "\(hashes)\"\(Self.escaped(text, escape: "\\" + hashes, quotes: false))\"\(hashes)"
    }

    private static func escaped(_ text: String, escape: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"" where quotes, "\\" where quotes: result += "\\" + String(scalar)
            case _ where scalar.isPrintable: result.unicodeScalars.append(scalar)
            default: result += "\(escape)u{\(String(scalar.value, radix: 16))}"
            }
        }
        return result
    }
}
