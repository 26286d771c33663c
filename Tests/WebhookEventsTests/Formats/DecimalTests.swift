import Foundation
import Testing
import WebhookEvents

@Suite("Decimal numbers")
struct DecimalTests {
    @Test(
        "A number is the Decimal of its text, and is written as that is",
        arguments: [
            "0", "-0", "0.0", "-0.00", "1", "-1", "100", "100.15", "100.10", "-100.10", "0.5",
            "-0.05",
            "0.000000000000001", "1200.00", "123456789012345678", "-12345678901234567",
            "1234567890123456.7", "99999999999999999999999999999999999999", "1e3", "1.5E-3", "12e0",
            "0.00000000000000000000000000000000000012",
        ])
    func numbers(text: String) throws {
        let sample = try Sample(json: #"{"decimal":\#(text)}"#)
        let read = try #require(sample.decimal)
        let expected = try #require(Decimal(string: text))
        #expect(read == expected)
        #expect(read.hashValue == expected.hashValue)
        #expect(read.description == expected.description)
        #expect(try JSONDecoder().decode(Decimal.self, from: Data(text.utf8)) == read)
    }
}
