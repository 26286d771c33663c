import Foundation
import TestSupport
import WebhookEvents

/// Random strings, numbers and times, including extreme values, in the form in which Swift values are
/// encoded.
struct RandomScalars {
    var random: SeededGenerator

    private static let characters: [ClosedRange<UInt32>] = [
        0x00...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0x2FF, 0x300...0x36F, 0x600...0x6FF,
        0x2000...0x206F, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xE0FF, 0xFE00...0xFFFF,
        0x1F300...0x1FAFF, 0x10FF00...0x10FFFF,
    ]
    private static let integers = ["0", "1", "-1", "2147483648", "-2147483649", "9007199254740993"]
    private static let decimals = [
        "0", "0.1", "-100.15", "99999999999999999999999999999999999999",
        "-0.12345678901234567890123456789012345678", "1234567890123456789012345678.9012345678",
        "0.00000000000000000000000000000000000001",
    ]
    private static let doubles = [
        "0", "0.5", "-1.5", "1.7976931348623157e308", "5e-324", "-2.2250738585072014e-308", "1e21",
        "0.30000000000000004",
    ]

    mutating func isChosen(_ few: Int, in many: Int) -> Bool {
        Int.random(in: 0..<many, using: &random) < few
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &random)
    }

    /// A string of any length, including empty and very long ones, with all kinds of characters.
    mutating func text() -> String {
        if isChosen(1, in: 12) { return "" }
        if isChosen(1, in: 400) { return String(repeating: shortText() + "\\\"", count: 5_000) }
        return shortText()
    }

    private mutating func shortText() -> String {
        let range = pick(Self.characters) ?? 0x20...0x7E
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let value = UInt32.random(in: isChosen(1, in: 3) ? 0x20...0x7E : range, using: &random)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// A string that a header field can contain.
    mutating func headerText() -> String {
        String((0..<16).compactMap { _ in "abcXYZ019-_/:%\"é".randomElement(using: &random) })
    }

    /// A string of a format of JSON Schema.
    mutating func string(format: String?) -> JSONValue {
        switch format {
        case "date-time": return .string(dateTime())
        case "date": return .string(String(dateTime().prefix(10)))
        case "uuid": return .string(uuid())
        case "byte": return .string(Data(text().utf8).base64EncodedString())
        case "uri", "uri-reference", "iri", "iri-reference", "url":
            return .string("https://example.com/\(Int.random(in: 0...9, using: &random))?q=%20")
        case "int64", "uint64", "decimal", "unix-time", "unix-time-ms", "unix-time-milliseconds":
            return .string(number(format: format, isWhole: true))
        default: return .string(text())
        }
    }

    /// The digits of a number of a format of JSON Schema.
    mutating func number(format: String?, isWhole: Bool) -> String {
        switch format {
        case "uint64": integer(in: UInt64.min...UInt64.max)
        case "decimal": pick(Self.decimals) ?? "0"
        case "unix-time" where isWhole: integer(in: Int64(-62_135_596_800)...253_402_300_799)
        // A `Date` represents eighths of a second exactly.
        case "unix-time": "\(Double(Int64.random(in: 0...16_000_000_000, using: &random)) / 8)"
        case "unix-time-ms", "unix-time-milliseconds": integer(in: Int64(0)...4_000_000_000_000)
        case "int64": integer(in: Int64.min...Int64.max)
        default: isWhole ? integer(in: Int64.min...Int64.max) : double()
        }
    }

    private mutating func integer<Integer: FixedWidthInteger>(
        in range: ClosedRange<Integer>
    ) -> String {
        let edges = [range.lowerBound, range.upperBound] + Self.integers.compactMap { Integer($0) }
        let value = isChosen(1, in: 2) ? pick(edges.filter(range.contains)) : nil
        return String(value ?? Integer.random(in: range, using: &random))
    }

    private mutating func double() -> String {
        isChosen(1, in: 2)
            ? pick(Self.doubles) ?? "0" : "\(Double.random(in: -1e6...1e6, using: &random))"
    }

    private mutating func uuid() -> String {
        func digits(_ count: Int) -> String {
            String((0..<count).compactMap { _ in "0123456789abcdef".randomElement(using: &random) })
        }
        return [8, 4, 4, 4, 12].map(digits).joined(separator: "-")
    }

    /// A time of RFC 3339 with any fraction and offset.
    mutating func dateTime() -> String {
        func digits(_ range: ClosedRange<Int>) -> String {
            let value = Int.random(in: range, using: &random)
            return value < 10 ? "0\(value)" : "\(value)"
        }
        let date = "20\(digits(0...99))-\(digits(1...12))-\(digits(1...28))"
        let time = "\(digits(0...23)):\(digits(0...59)):\(digits(0...59))"
        let fraction = pick(["", "", ".5", ".120", ".123456", ".123456789", ".12345678901"]) ?? ""
        return "\(date)T\(time)\(fraction)\(pick(["Z", "+00:00", "-02:30", "+14:00"]) ?? "Z")"
    }
}
