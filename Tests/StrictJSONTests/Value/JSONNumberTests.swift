import StrictJSON
import Testing

@Suite struct JSONNumberTests {
    @Test(
        "Numbers with the same value are equal and have the same hash",
        arguments: [
            ["1", "1.0", "10e-1", "0.1e1", "1E0", "1.000", "100e-2"],
            ["0", "-0", "0.0", "0e99", "-0e-9"],
            ["100.15", "10015e-2", "1.0015E+2", "100.150"], ["-5", "-5.0", "-0.5e1"],
            ["1e400", "10e399", "1E+400"], ["12300", "123e2", "1.23e4"],
        ])
    func equal(texts: [String]) {
        let numbers = texts.compactMap { JSONNumber($0) }
        #expect(numbers.count == texts.count)
        #expect(Set(numbers).count == 1)
    }

    @Test(
        "Numbers with different values are not equal",
        arguments: [
            ("1", "-1"), ("1", "10"), ("1", "1.0000000000000000000000001"), ("1e400", "1e401"),
            ("0.1", "0.1000000000000000055511151231257827"), ("0", "1e-400"),
        ])
    func unequal(left: String, right: String) {
        #expect(JSONNumber(left) != JSONNumber(right))
    }

    @Test("A huge exponent does not trap")
    func hugeExponents() {
        for text in [
            "1e9223372036854775807", "1e-9223372036854775808", "1e99999999999999999999999",
            "-0.1e-99999999999999999999999", "0e99999999999999999999999",
        ] {
            let number = JSONNumber(text)
            #expect(number == number)
            #expect(number?.significantDigits == (text.hasPrefix("0e") ? 0 : 1))
            #expect(number?.integer(as: Int.self) == (text.hasPrefix("0e") ? 0 : nil))
            _ = number?.double
        }
    }

    @Test(
        "A whole number that fits is an integer",
        arguments: [
            ("127", 127), ("-128", -128), ("128", nil), ("-129", nil), ("12.0", 12), ("1.2e1", 12),
            ("0.5", nil), ("1e2", 100), ("1e3", nil), ("-0", 0), ("1270e-1", 127), ("1e40", nil),
        ] as [(String, Int8?)])
    func integers(text: String, value: Int8?) {
        #expect(JSONNumber(text)?.integer(as: Int8.self) == value)
    }

    @Test("Integers are exact up to their bounds")
    func integerBounds() {
        #expect(JSONNumber("18446744073709551615")?.integer() == UInt64.max)
        #expect(JSONNumber("18446744073709551616")?.integer(as: UInt64.self) == nil)
        #expect(JSONNumber("-1")?.integer(as: UInt64.self) == nil)
        #expect(JSONNumber("-9223372036854775808")?.integer() == Int64.min)
        #expect(JSONNumber(Int64.min).text == "-9223372036854775808")
    }

    @Test(
        "A Double is correctly rounded and finite",
        arguments: [
            ("0.1", 0.1), ("-0.5", -0.5), ("1e23", 1e23), ("5e-324", .leastNonzeroMagnitude),
            ("1e-400", 0),
            ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1e309", nil), ("-1e309", nil),
            ("9007199254740993", 9_007_199_254_740_992),
        ] as [(String, Double?)])
    func doubles(text: String, value: Double?) {
        #expect(JSONNumber(text)?.double == value)
    }

    @Test("A finite Double can be converted to a number")
    func fromDouble() {
        for value in [0.1, -1e-7, 1e21, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 3] {
            #expect(JSONNumber(value)?.double == value)
            #expect(JSONNumber(value).flatMap { JSONNumber($0.text) } != nil)
        }
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(Double.nan) == nil)
    }

    @Test(
        "Leading and trailing zeros are not significant",
        arguments: [
            ("0", 0), ("0.000", 0), ("7", 1), ("700", 1), ("0.007", 1), ("100.15", 5), ("1005", 4),
            ("-1.50e9", 2), ("12345678901234567890123456789012345678", 38),
        ])
    func significantDigits(text: String, count: Int) {
        #expect(JSONNumber(text)?.significantDigits == count)
    }
}
