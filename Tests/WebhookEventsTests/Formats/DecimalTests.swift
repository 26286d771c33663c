import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct DecimalTests {
    @Test(
        "A number is equal to the Decimal of its text",
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

    @Test(
        "Zero is decoded with any exponent",
        arguments: ["0", "-0", "0e99999999999999999999", "-0E-400", "0.000e999"])
    func zero(text: String) throws {
        let session = try #require(try Checkout.paid(#"{"id":"a","amount":\#(text)}"#))
        #expect(session.amount == 0)
    }

    @Test(
        "A number that a Decimal cannot hold is malformed and never rounded",
        arguments: ["1e200", "-1E-400", "1e99999999999999999999", "0.1e-128"])
    func outside(text: String) throws {
        let event = try Checkout.event(Checkout.body(#"{"id":"a","amount":\#(text)}"#))
        #expect(event.malformed?.error.path == "data.object.amount")
    }
}
