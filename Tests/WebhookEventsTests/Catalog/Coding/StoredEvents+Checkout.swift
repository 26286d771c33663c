import CheckoutEvents
import Foundation
import WebhookEvents

extension StoredEvents {
    private static let session = #"{"id":"a","amount":99999999999999.999,"x":[0.10]}"#

    static var checkout: [StoredEvents] {
        let body = Checkout.body(session)
        let received = events(
            [
                body, " \n" + body, Checkout.body(#"{"id":5}"#), Checkout.body("[]"),
                Checkout.body(#"{"id":"a","amount":1E400}"#), "5", "null", "{}", #"{"type":"new"}"#,
                #"{"type":"checkout.session.paid","type":"checkout.session.paid"}"#,
                #"{"type":"checkout.session.paid","a":1,"a":2,"data":{"object":{"id":"a","id":"b"}}}"#,
                Checkout.body(#"{"id":"a","x":1E400,"y":1.234567890123456789e200}"#),
                Checkout.body(#"{"id":"a","metadata":{"$json":"5","a_b":"$null"}}"#),
                Checkout.body("{\"id\":\"a\",\"metadata\":{\"\u{E9}\":1,\"e\u{301}\":2}}"),
                #"""
                {"id":1.50,"type":"checkout.session.paid","created_at":1.5e9,\#
                "data":{"object":{"id":"a"}}}
                """#,
                #"{"$unknown":{"message":{"body":"5"}}}"#, #"{"$event":5}"#, #"{"$json":"{}"}"#,
            ], [("A", "1"), ("a", "2")], CheckoutEvent.self)
        let paid = received.compactMap(\.paid)
        var changed = paid
        for index in changed.indices {
            changed[index].data.amount = Decimal(string: "1.234567890123456789")
            changed[index].id = nil
            changed[index].time = Date(timeIntervalSince1970: 1_700_000_000.123456)
        }
        return [
            StoredEvents("received", received), StoredEvents("examples", CheckoutEvent.examples),
            StoredEvents("changed", changed.map { CheckoutEvent.checkoutSessionPaid($0) }),
            StoredEvents("made", made),
        ]
    }

    private static var made: [CheckoutEvent] {
        let session = CheckoutSession(
            id: "cs", amount: Decimal(string: "0.1"),
            metadata: ["a": nil, "b": [1, ["c_d": true]]],
            status: .unknown("$null"), createdAt: "2026-01-02T03:04:05Z")
        let times: [Date?] = [
            nil, Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 1.0 / 3),
            .distantPast, .distantFuture, Date(timeIntervalSinceReferenceDate: 1e15),
        ]
        return times.flatMap { time in
            [
                CheckoutEvent.checkoutSessionPaid(Event(id: "e", time: time, data: session)),
                .checkoutSessionExpired(
                    Event(time: time, data: session)),
            ]
        }
    }
}
