/// Text from a catalog as a Swift string literal that holds it and nothing else.
struct StringLiteral {
    let source: String

    /// The plain form, such as `"checkout.session.paid"`.
    init(_ text: String) {
        source = Self.plain(text)
    }

    /// The raw form for text with many quotes, such as `#"{"id":"evt_1"}"#`; the plain form if it
    /// would need more than a few `#`.
    init(raw text: String) {
        let count = Self.longestRun(in: text) + 1
        guard count <= 4 else {
            source = Self.plain(text)
            return
        }
        let hashes = String(repeating: "#", count: count)
        source = "\(hashes)\"\(Self.escaped(text, escape: "\\" + hashes, quotes: false))\"\(hashes)"
    }

    private static func plain(_ text: String) -> String {
        "\"\(escaped(text, escape: "\\", quotes: true))\""
    }

    /// The maximum number of `#` after a quote or a backslash. The compiler compares scalars, so a
    /// combining mark after a `#` makes no difference.
    private static func longestRun(in text: String) -> Int {
        var (longest, run): (Int, Int?) = (0, nil)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
            case UInt8(ascii: "#"): run = run.map { $0 + 1 }
            default: run = nil
            }
            longest = max(longest, run ?? 0)
        }
        return longest
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

extension String {
    /// Whether the text can be a line of a multi-line literal without escapes.
    var isPlainLine: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0.isPrintable && $0 != "\"" && $0 != "\\" }
    }
}
