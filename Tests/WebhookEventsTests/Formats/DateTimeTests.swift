import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct DateTimeTests {
    @Test(
        "A time of RFC 3339 is an instant and keeps its text",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-03-02T10:15:30Z", 1_772_446_530),
            ("2026-03-02T10:15:29.481Z", 1_772_446_529.481),
            ("2026-03-02T12:15:30+02:00", 1_772_446_530),
            ("2026-03-02T04:45:30-05:30", 1_772_446_530), ("2026-03-02t10:15:30z", 1_772_446_530),
            ("2026-03-02 10:15:30Z", 1_772_446_530), ("1970-01-01T00:00:00-00:00", 0),
            ("1969-12-31T23:59:59.5Z", -0.5), ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("2016-12-31T15:59:60.5-08:00", 1_483_228_800.5),
            ("1970-01-01T00:00:00.1234567891234Z", 0.123456789),
            ("1970-01-01T00:00:00.000000001Z", 0.000000001), ("1970-01-01T00:00:00.10Z", 0.1),
            ("2000-02-29T00:00:00Z", 951_782_400), ("0000-01-01T00:00:00Z", -62_167_219_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799), ("1970-01-01T23:59:00+23:59", 0),
            ("1970-01-01T00:00:00+00:00", 0),
        ])
    func instants(text: String, seconds: Double) throws {
        let time = DateTime(text)
        #expect(time.text == text)
        #expect("\(time)" == text)
        let date = try #require(time.date)
        #expect(abs(date.timeIntervalSince1970 - seconds) < 0.000_001)
        #expect(try DateTime(jsonBytes: time.jsonBytes()) == time)
    }

    @Test(
        "Text that is not a time is preserved and has no instant",
        arguments: [
            "", "now", "2026-03-02T10:15:30", "2026-03-02", "2026-03-02T10:15Z",
            "2026-3-02T10:15:30Z",
            "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z",
            "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+0200", "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+00:60", "2026-01-01T00:00:00Z ", " 2026-01-01T00:00:00Z",
            "12026-01-01T00:00:00Z", "-2026-01-01T00:00:00Z", "2026-01-01T00:00:00ZZ",
            "２０２６-01-01T00:00:00Z",
            "2026-01-01\u{E9}00:00:00Z", "2026-01-01T00:00:00,5Z",
        ])
    func others(text: String) throws {
        let time = DateTime(text)
        #expect(time.text == text)
        #expect(time.date == nil)
        #expect(try DateTime(jsonBytes: time.jsonBytes()) == time)
    }

    @Test(
        "An instant is written in UTC with at most microseconds",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_772_446_529.481, "2026-03-02T10:15:29.481Z"),
            (0.000_001, "1970-01-01T00:00:00.000001Z"), (-0.5, "1969-12-31T23:59:59.500Z"),
            (0.999_999_9, "1970-01-01T00:00:01Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"),
            (253_402_300_799.5, "9999-12-31T23:59:59.500Z"),
        ] as [(Double, String)])
    func written(seconds: Double, text: String) {
        #expect(DateTime(Date(timeIntervalSince1970: seconds)).text == text)
    }

    @Test(
        "Writing an instant that RFC 3339 cannot represent is an error",
        arguments: [253_402_300_800, -62_167_219_201, 1e300, -1e300, .infinity, .nan])
    func notWritten(seconds: Double) {
        let time = DateTime(Date(timeIntervalSince1970: seconds))
        #expect(time.text == "\(seconds)")
        #expect(throws: WebhookEncodingError(.timeOutOfRange, at: "")) { try time.jsonBytes() }
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(time) }
    }

    @Test("Every day of 400 years is written as it is read")
    func days() {
        for day in stride(from: -146_097, to: 146_097, by: 29) {
            let time = DateTime(Date(timeIntervalSince1970: Double(day) * 86_400 + 3_723))
            if DateTime(time.text).date?.timeIntervalSince1970 != Double(day) * 86_400 + 3_723 {
                Issue.record("\(time)")
            }
        }
    }

    @Test("Times are equal if their texts are equal")
    func equality() {
        #expect(DateTime("2026-03-02T10:15:30Z") == "2026-03-02T10:15:30Z")
        #expect(DateTime("2026-03-02T10:15:30Z") != "2026-03-02T10:15:30+00:00")
        #expect(DateTime("1970-01-01T00:00:00.1Z") != "1970-01-01T00:00:00.10Z")
        #expect(DateTime("x") != "y")
    }
}
