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

    @Test(
        "The shortest text of a literal is exact, where Foundation's is not",
        arguments: [
            (19.99, "19.99"), (0.1, "0.1"), (100.15, "100.15"), (-0.07, "-0.07"), (1e20, "1e20"),
            (123_456_789_012.345, "123456789012.345"), (0, "0"), (5e-5, "0.00005"),
        ])
    func shortest(literal: Double, text: String) throws {
        #expect(Decimal(shortest: literal) == Decimal(string: text))
    }

    @Test("A literal that is set is published as it was written")
    func published() throws {
        var session = CheckoutSession(id: "a", amount: Decimal(shortest: 19.99))
        #expect(try session.jsonText == #"{"id":"a","amount":19.99}"#)
        session.amountReceived = Decimal(shortest: 0.3)
        #expect(try session.jsonText.contains(#""amount_received":0.3}"#))
        for value in [Double.nan, .infinity, 1e300, 1e-300] {
            session.amount = Decimal(shortest: value)
            #expect(throws: WebhookEncodingError.self) { try session.jsonBytes() }
        }
    }
}
