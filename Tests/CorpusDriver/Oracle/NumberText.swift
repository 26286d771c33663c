/// A number in the grammar of JSON (RFC 8259, section 6).
struct NumberText {
    let text: String

    init?(_ text: String) {
        guard Self.isNumber(text) else { return nil }
        self.text = text
    }

    var double: Double { Double(text) ?? .infinity }

    var fitsDecimal: Bool {
        text.filter(\.isNumber).count <= 38 && abs(double) < 1e100
    }

    func fits<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Bool {
        if Integer(text) != nil { return true }
        // Other spellings of whole numbers, such as 1.0 and 1e3, where a Double is exact.
        return abs(double) < 9e15 && double.rounded() == double && Integer(exactly: double) != nil
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
