@_spi(Reading) import StrictJSON
import Testing

@Suite struct NumberTests {
    @Test(
        "A number of RFC 8259 is read with all its digits",
        arguments: [
            "0", "-0", "7", "-7", "10", "1234567890123456789012345678901234567890", "0.0", "-0.5",
            "100.15", "1e3", "1E3", "1e+3", "1E-3", "0e0", "0.1e10", "1.5E400", "-1e-400",
            "0.1000000000000000055511151231257827021181583404541015625",
        ])
    func accepted(text: String) throws {
        #expect(JSONNumber(text)?.text == text)
        #expect(try JSONValue(text: "[\(text)]")[0]?.number?.text == text)
        #expect(try JSONValue(text: " \(text)\n").description == text)
    }

    @Test(
        "Text that is not a number of RFC 8259 is refused",
        arguments: [
            "", "-", "+1", "01", "-01", "00", ".5", "1.", "1.e3", "1e", "1e+", "e1", "1e1.5", "0x1",
            "1_000", "NaN", "Infinity", "-Infinity", "1,5", "١", "1 2", "--1", "1-", "1f", "0.0.0",
        ])
    func refused(text: String) {
        #expect(JSONNumber(text) == nil)
        #expect(failure(of: text) != nil)
    }

    @Test(
        "A number without a required digit is refused at the missing digit",
        arguments: [("-", 1), ("1.", 2), ("-x", 1), ("1.x", 2), ("1e", 2), ("1e+", 3), ("1e-x", 3)])
    func missingDigit(text: String, offset: Int) {
        #expect(failure(of: text) == JSONFailure(reason: .syntax(.digit), offset: offset))
    }

    @Test(
        "A 64-bit integer is read from its token",
        arguments: [
            ("0", 0), ("-0", 0), ("123", 123), ("-123", -123), ("1e2", 100), ("1.0", 1),
            ("999999999999999999", 999_999_999_999_999_999), ("9223372036854775807", .max),
            ("-9223372036854775808", .min), ("9223372036854775808", nil), ("1.5", nil),
            ("1e400", nil), ("1e-1", nil), ("0.000000000000000000000", 0),
        ] as [(String, Int64?)])
    func integers(text: String, value: Int64?) {
        var reader = JSONReader(Array(text.utf8))
        let token = reader.numberToken()
        #expect(reader.text.int64(of: token) == value)
    }
}
