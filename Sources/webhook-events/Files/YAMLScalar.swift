#if CLI
import StrictJSON
import Yams

/// Resolves scalars by the core schema of YAML 1.2 (section 10.3.2).
enum YAMLScalar {
    static func value(of scalar: Node.Scalar) -> JSONValue {
        guard scalar.style == .plain || scalar.style == .any else {
            return .string(scalar.string)
        }
        if scalar.tag.description.hasSuffix(":str") { return .string(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return number(scalar.string) ?? .string(scalar.string)
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        let isNumeric = text.utf8.allSatisfy { byte in
            byte < 0x80 && !(byte == UInt8(ascii: " "))
        }
        guard isNumeric, let first = text.utf8.first,
            first < UInt8(ascii: ":") || first == UInt8(ascii: ".")
        else { return nil }
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
            let digits = text.dropFirst(prefix.count)
            guard digits.allSatisfy(\.isHexDigit) else { return nil }
            return UInt64(digits, radix: radix).map { .number(JSONNumber($0)) }
        }
        return JSONNumber(canonical(text)).map { .number($0) }
    }

    /// A number in the syntax of JSON: without a plus sign, leading zeros, or a bare point.
    private static func canonical(_ text: String) -> String {
        var sign = ""
        var rest = text[...]
        if let first = rest.first, first == "+" || first == "-" {
            rest.removeFirst()
            sign = first == "-" ? "-" : ""
        }
        let whole = rest.prefix { $0.isASCII && $0.isNumber }
        var fraction = rest.dropFirst(whole.count)
        if fraction.hasPrefix(".") {
            let digits = fraction.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if digits.isEmpty && whole.isEmpty { return "" }
            if digits.isEmpty { fraction = "." + "0" + fraction.dropFirst() }
        } else if whole.isEmpty {
            return ""
        }
        let significant = whole.drop { $0 == "0" }
        return sign + (significant.isEmpty ? "0" : significant) + fraction
    }
}
#endif
