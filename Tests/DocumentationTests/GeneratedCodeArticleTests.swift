#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

/// The code of the landing page and of the article on the generated code.
@Suite struct GeneratedCodeArticleTests {
    private static let sample = CheckoutEvent.checkoutSessionPaid(
        Event(id: "evt_1", data: CheckoutSession(id: "cs_1", amount: 7, status: .open)))

    @Test("A message is decoded and handled")
    func landingPage() async throws {
        let orders = TestOrders()
        let (fulfilment, body) = (Fulfilment(orders: orders), try Self.sample.encoded())
        let headers: [(String, String)] = []
        // article
        let message = WebhookMessage(headers: headers, body: body)
        try await fulfilment.handle(CheckoutEvent(message))
        // article end
        #expect(await orders.paid == ["cs_1"])
    }

    @Test("A switch distinguishes the types")
    func cases() throws {
        var (paid, expired, unknown): ([String], [String], [String]) = ([], [], [])
        for message in [try Self.sample.encodedMessage(), WebhookMessage(body: #"{"type":"new"}"#)]
        {
            // article
            switch try CheckoutEvent(message) {
            case .checkoutSessionPaid(let event): paid.append(event.data.id)
            case .checkoutSessionExpired(let event): expired.append(event.data.id)
            case .unknown(let event): unknown.append(event.type ?? "none")
            case .malformed(let event): throw event.error
            default: break
            }
            // article end
        }
        #expect((paid, expired, unknown) == (["cs_1"], [], ["new"]))
    }

    @Test("Closures handle some types, and the rest goes to another one")
    func closures() async throws {
        let lines = Lines()
        let log: @Sendable (String) -> Void = { lines.add($0) }
        // article
        let handlers = EventHandlers<CheckoutEvent>(otherwise: { log($0.type ?? "none") })
            .on(CheckoutEvent.checkoutSessionPaid) { paid in log("paid \(paid.data.id)") }
        // article end
        try await handlers.handle(Self.sample)
        try await handlers.handle(CheckoutEvent(WebhookMessage(body: #"{"type":"new"}"#)))
        #expect(lines.all == ["paid cs_1", "new"])
        let malformed = try CheckoutEvent(
            WebhookMessage(body: #"{"type":"checkout.session.paid","data":{"object":{}}}"#))
        await #expect(throws: PayloadError.self) { try await handlers.handle(malformed) }
    }

    @Test("Properties have exact types, and a change replaces only its value")
    func properties() throws {
        let text = """
            {"type": "checkout.session.paid", "data": {"object": {"id":"cs_1","amount":100.15,\
            "created_at":"2026-03-02T10:15:30Z","status":"open","later":[1.0]}}}
            """
        guard case .checkoutSessionPaid(var event) = try CheckoutEvent(WebhookMessage(body: text))
        else {
            Issue.record("not paid")
            return
        }
        // article
        let amount = event.data.amount  // Decimal?
        let created = event.data.createdAt?.date  // Date?
        let isOpen = event.data.status == .open  // an open enum
        // article end
        #expect(amount == Decimal(string: "100.15"))
        #expect(created == Date(timeIntervalSince1970: 1_772_446_530))
        #expect(isOpen)
        // article
        event.data.status = .complete
        let body = try CheckoutEvent.checkoutSessionPaid(event).encoded()
        // article end
        let expected = text.replacing(#""open""#, with: #""complete""#)
        #expect(String(decoding: body, as: UTF8.self) == expected)
    }
}
#endif
