import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct PayloadValuesTests {
    @Test(
        "A decimal is exact",
        arguments: [
            ("100.15", "100.15"), ("0.1", "0.1"), ("0.30000000000000004", "0.30000000000000004"),
            ("0", "0"), ("-0.01", "-0.01"), ("1e3", "1000"), ("1.50E-2", "0.015"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
            (
                "0.12345678901234567890123456789012345678",
                "0.12345678901234567890123456789012345678"
            ),
            (#""100.15""#, "100.15"), ("1" + String(repeating: "0", count: 60), "1e60"),
            ("0.10" + String(repeating: "0", count: 80), "0.1"), ("-1e129", "-100e127"),
            ("0.7976931348623157e154", "797693134862315700000000000e127"),
        ])
    func decimals(json: String, value: String) throws {
        let session = try #require(try Checkout.paid(#"{"id":"a","amount":\#(json)}"#))
        #expect(session.amount == Decimal(string: value))
    }

    @Test(
        "A decimal that would be rounded is malformed",
        arguments: [
            "123456789012345678901234567890123456789", "1.00000000000000000000000000000000000001",
            "1e400", "1e-400", "1e9223372036854775807", "1e-9223372036854775808",
            "1e99999999999999999999", "-1e-99999999999999999999", "1e165", "1e166", "1e-129",
            "99999999999999999999999999999999999999e128", "1.5e-128", #""""#, #"" ""#, #""NaN""#,
            #""0x10""#, #""1,5""#,
        ])
    func inexactDecimals(json: String) throws {
        let event = try Checkout.event(Checkout.body(#"{"id":"a","amount":\#(json)}"#))
        #expect(event.malformed?.error.path == "data.object.amount")
    }

    @Test("A zero of any exponent is a decimal or malformed, and does not trap")
    func zeros() throws {
        for json in ["0e400", "-0", "0e-99999999999999999999", "0.000e9223372036854775807"] {
            let event = try Checkout.event(Checkout.body(#"{"id":"a","amount":\#(json)}"#))
            #expect(event.unknown == nil)
            if let session = event.paid?.data { #expect(session.amount == 0) }
        }
    }

    @Test("An unknown value of an enum is kept")
    func unknownEnumValue() throws {
        let json = #"{"id":"a","status":"paus\u0065d","payment_status":"paid"}"#
        var session = try #require(try Checkout.paid(json))
        #expect(session.status == .unknown("paused"))
        #expect(session.status?.isKnown == false)
        #expect(session.paymentStatus == .paid)
        session.paymentStatus = .unknown("refunded")
        #expect(
            try session.jsonText == json.replacingOccurrences(of: #""paid""#, with: #""refunded""#))
    }

    @Test("A time with escapes equals the same time without them")
    func escapedTime() throws {
        let json = #"{"id":"a","created_at":"2024-01-01T00:00:00\u002B00:00"}"#
        let session = try #require(try Checkout.paid(json))
        #expect(session.createdAt == DateTime("2024-01-01T00:00:00+00:00"))
        #expect(session.createdAt?.hashValue == DateTime("2024-01-01T00:00:00+00:00").hashValue)
    }

    @Test("Null is nil for an optional property")
    func nulls() throws {
        let json =
            #"{"id":"a","object":null,"amount":null,"customer":null,"metadata":null,"status":null,"#
            + #""confirm":null,"created_at":null}"#
        let session = try #require(try Checkout.paid(json))
        #expect(session == CheckoutSession(id: "a"))
        #expect(session.customer == nil)
        #expect(session.metadata == nil)
        #expect(try session.jsonText == json)
    }

    @Test("Values without a type are preserved")
    func freeValues() throws {
        let json = #"{"id":"a","metadata":{"n":null,"big":1e400,"o":{"z":1,"a":[]},"é\n":"x"}}"#
        let session = try #require(try Checkout.paid(json))
        #expect(session.metadata?["n"] == .some(.null))
        #expect(session.metadata?["big"]?.number?.text == "1e400")
        #expect(session.metadata?["o"]?.description == #"{"z":1,"a":[]}"#)
        #expect(session.metadata?["é\n"] == "x")
        #expect(session.metadata?.count == 4)
    }

    @Test("The last value of a repeated key counts unless the key identifies the event")
    func repeatedKey() throws {
        let session = try #require(try Checkout.paid(#"{"id":"a","amount":1,"id":"b","amount":2}"#))
        #expect(session.id == "b")
        #expect(session.amount == 2)
    }
}
