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

    @Test(
        "A number without an exponent is read as a token, and nothing is read of any other value",
        arguments: [
            ("0", 1), ("-0", 2), (" 7,", 1), ("-12.50]", 6), ("0.0", 3), ("123456789012", 12),
            ("1234567890123", nil), ("12345678901.2", nil), ("1e3", nil), ("1.5E3", nil),
            ("01", nil),
            ("-", nil), ("1.", nil), (".5", nil), ("1.x", nil), (#""1""#, nil), ("", nil),
            ("x", nil),
        ] as [(String, UInt32?)])
    func plainNumbers(text: String, count: UInt32?) {
        var reader = JSONReader(Array(text.utf8))
        let token = reader.plainNumberToken(limit: 12)
        #expect(token?.count == count)
        #expect(reader.failure == nil)
        let first = text.hasPrefix(" ") ? 1 : 0
        #expect(reader.offset == first + Int(count ?? 0))
    }

    @Test("Integers of up to 19 digits are read from their tokens", arguments: 1...19)
    func lengths(count: Int) {
        let digits = String("9182736450192837465".prefix(count))
        for text in [digits, "-" + digits] {
            var reader = JSONReader(Array(text.utf8))
            #expect(
                reader.shortInteger().map { $0.count }
                    == (count > JSONReader.shortLength ? nil : UInt32(text.utf8.count)))
            reader.move(to: 0)
            #expect(reader.text.int64(of: reader.numberToken()) == Int64(text))
        }
    }

    @Test(
        "What is not an integer of few digits is not read as one",
        arguments: [
            "", "-", "01", "-00", "1.0", "1e2", "1E2", "1.", "12345678.5", "x", "\"1\"", "null",
            "1234567890123456789",
        ])
    func notShort(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(reader.shortInteger() == nil)
        #expect(reader.offset == 0)
    }

    @Test(
        "The digits of a number without an exponent are read with their fraction",
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("12", 12, 0), ("1200", 1200, 0), ("9.90", 99, 1),
            ("-9.90", -99, 1), ("0.00", 0, 0), ("1.000", 1, 0), ("0.05", 5, 2),
            ("12345678.87654321", 1_234_567_887_654_321, 8),
            ("123456789.12345678", 12_345_678_912_345_678, 8),
        ] as [(String, Int64, Int)])
    func fractions(text: String, digits: Int64, fraction: Int) throws {
        var reader = JSONReader(Array(text.utf8))
        let token = reader.numberToken()
        let plain = try #require(reader.text.plainDecimal(of: token))
        #expect(plain.digits == digits)
        #expect(plain.fraction == fraction)
    }

    @Test(
        "A number with an exponent or of more than 18 bytes has no plain digits",
        arguments: ["1e2", "1.5E-1", "1234567890123456789", "0.12345678901234567"])
    func notPlain(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(reader.text.plainDecimal(of: reader.numberToken()) == nil)
    }

    @Test(
        "A number is read as the nearest Double",
        arguments: [
            "0", "-0", "-0.00", "0.1", "0.3", "-19.99", "1.005", "9007199254740992",
            "9007199254740993",
            "-9007199254740993", "123456789.12345678", "0.0000000000000001", "1e-7", "4.9e-324",
            "1e308",
            "123456789012345678901234567890", "0.1000000000000000055511151231257827",
        ])
    func doubles(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(reader.double().bitPattern == Double(text)?.bitPattern)
        #expect(reader.error == nil)
    }

    @Test("A number beyond the largest Double is refused")
    func tooLargeForDouble() {
        var reader = JSONReader(Array("1e309".utf8))
        _ = reader.double()
        let expected = JSONFailure(
            reason: .mismatch(expected: "a number that fits a Double", found: .number), offset: 0)
        #expect(reader.failure == expected)
    }
}
