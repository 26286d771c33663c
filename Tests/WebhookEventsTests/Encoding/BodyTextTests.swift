import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

/// Changes to a received body preserve all other bytes.
@Suite("BodyText")
struct BodyTextTests {
    /// White space, escapes, an unpaired surrogate, a repeated key, and unusual forms of numbers.
    private static let body = #"""
        {
          "id" : "evt_1", "x\u0079": ["\ud83d", 1.50e+1, { } ],
          "type": "checkout.session.paid",
          "created_at": "2026-03-02T10:20:11Z",
          "data": { "note": "\ud800", "object": {"id":"cs\u005f1","y":[1.0 , 2],"amount":1.0,\#
        "metadata":{"a\u0062":"\udc00","a":{"b" :1}}} , "note": 2.0 },
          "z": null
        }
        """#

    private func changed(_ change: (inout Event<CheckoutSession>) -> Void) throws -> String {
        var event = try #require(try Checkout.event(Self.body).paid)
        change(&event)
        return String(
            decoding: try CheckoutEvent.checkoutSessionPaid(event).encoded(), as: UTF8.self)
    }

    private func expect(
        _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (inout Event<CheckoutSession>) -> Void
    ) throws {
        let expected = Self.body.replacingOccurrences(of: old, with: new)
        #expect(expected != Self.body, sourceLocation: sourceLocation)
        #expect(try changed(change) == expected, sourceLocation: sourceLocation)
    }

    @Test("One value changes")
    func oneValue() throws {
        try expect(#""evt_1""#, #""evt_2""#) { $0.id = "evt_2" }
        try expect("2026-03-02T10:20:11Z", "2026-03-02T10:20:12Z") {
            $0.time = $0.time?.addingTimeInterval(1)
        }
        try expect(#""amount":1.0"#, #""amount":2"#) { $0.data.amount = 2 }
        try expect(#""cs\u005f1""#, #""cs_2""#) { $0.data.id = "cs_2" }
    }

    @Test("A value is removed, or added")
    func members() throws {
        try expect(#""id" : "evt_1", "#, "") { $0.id = nil }
        try expect("1}}}", #"1}},"status":"open"}"#) { $0.data.status = .open }
    }

    @Test("A member of a map changes")
    func map() throws {
        try expect(#"{"b" :1}"#, "7") { $0.data.metadata?["a"] = 7 }
    }
}
