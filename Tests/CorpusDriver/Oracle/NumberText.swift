/// A number in the grammar of JSON (RFC 8259, section 6).
struct NumberText {
    let text: String

    init?(_ text: String) {
        guard Self.isNumber(text) else { return nil }
        self.text = text
    }

    var double: Double { Double(text) ?? .infinity }

    /// A `Decimal` has 38 significant digits, and an exponent from -128 to 127.
    var fitsDecimal: Bool {
        let (_, digits, exponent) = parts
        guard !digits.isEmpty else { return true }
        return exponent >= -128 && digits.count + max(exponent - 127, 0) <= 38
    }

    func fits<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Bool {
        let (sign, digits, exponent) = parts
        guard !digits.isEmpty else { return true }
        guard exponent >= 0, digits.count + exponent <= 20 else { return false }
        return Integer(sign + digits + String(repeating: "0", count: exponent)) != nil
    }

    /// The sign, the digits without leading and trailing zeros, and the exponent of the last digit.
    private var parts: (sign: String, digits: String, exponent: Int) {
        let sign = text.hasPrefix("-") ? "-" : ""
        let halves = text.dropFirst(sign.count).split(whereSeparator: { $0 == "e" || $0 == "E" })
        let mantissa = halves[0].split(separator: ".")
        let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
        let digits = (mantissa[0] + fraction).drop { $0 == "0" }
        let zeros = digits.reversed().prefix { $0 == "0" }.count
        let power = halves.count > 1 ? Self.power(String(halves[1])) : 0
        return (sign, String(digits.dropLast(zeros)), power - fraction.count + zeros)
    }

    /// An exponent; one that no number of digits can compensate for is replaced by an extreme value.
    private static func power(_ text: String) -> Int {
        let value = Int(text) ?? (text.hasPrefix("-") ? -1_000_000_000 : 1_000_000_000)
        return min(max(value, -1_000_000_000), 1_000_000_000)
    }

    private static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func digits() -> Int {
            let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        func take(_ choices: String) -> Bool {
            guard let byte = rest.first, choices.utf8.contains(byte) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = take("-")
        if !take("0"), digits() == 0 { return false }
        if take("."), digits() == 0 { return false }
        if take("eE") {
            _ = take("+-")
            if digits() == 0 { return false }
        }
        return rest.isEmpty
    }
}
