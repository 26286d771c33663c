import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite("Decimal numbers")
struct DecimalTests {
    @Test(
        "Zero is read whatever its power of ten",
        arguments: ["0", "-0", "0e99999999999999999999", "-0E-400", "0.000e999"])
    func zero(text: String) throws {
        let session = try #require(try Checkout.paid(#"{"id":"a","amount":\#(text)}"#))
        #expect(session.amount == 0)
    }

    @Test(
        "What a Decimal cannot hold is malformed, and never rounded",
        arguments: ["1e200", "-1E-400", "1e99999999999999999999", "0.1e-128"])
    func outside(text: String) throws {
        let event = try Checkout.event(Checkout.body(#"{"id":"a","amount":\#(text)}"#))
        #expect(event.malformed?.error.path == "data.object.amount")
    }
}
