// Without the SPI, as clients of a public generated module.
import CheckoutEvents
import Foundation
import Testing

@Suite struct PublicModuleTests {
    private actor Log: CheckoutEventHandler {
        var calls: [String] = []

        func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) {
            calls.append("authorized \(event.data.id)")
        }
        func checkoutSessionRejected(_ event: Event<CheckoutSession>) {}
        func checkoutSessionPaid(_ event: Event<CheckoutSession>) {
            calls.append("paid \(event.data.amount ?? 0)")
        }
        func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) {}
        func checkoutSessionCompleted(_ event: Event<CheckoutSession>) {}
        func checkoutSessionExpired(_ event: Event<CheckoutSession>) {}
        func unknown(_ event: UnknownEvent) { calls.append("unknown \(event.type ?? "")") }
        func malformed(_ event: MalformedEvent) { calls.append("malformed \(event.error.path)") }
    }

    private static let session = CheckoutSession(
        id: "cs_1", amount: 12, customer: Customer(name: "Inês"), metadata: ["seat": 12],
        status: .open)

    @Test("A client that imports only the generated module handles events")
    func handling() async throws {
        let log = Log()
        let bodies = [
            #"{"type":"checkout.session.paid","data":{"object":{"id":"cs_1","amount":2.5}}}"#,
            #"{"type":"checkout.session.paid","data":{"object":{"id":1}}}"#,
            #"{"type":"checkout.session.invented","data":{"object":{}}}"#,
        ]
        for body in bodies {
            try await log.handle(CheckoutEvent(WebhookMessage(body: body)))
        }
        try await log.handle(.checkoutSessionAuthorized(Event(data: Self.session)))
        #expect(
            await log.calls == [
                "paid 2.5", "malformed data.object.id", "unknown checkout.session.invented",
                "authorized cs_1",
            ])
    }

    @Test("A client that imports only the generated module passes events to closures")
    func closures() async throws {
        let event = CheckoutEvent.checkoutSessionPaid(Event(id: "e", data: Self.session))
        try await confirmation { paid in
            try await EventHandlers<CheckoutEvent>(otherwise: { _ in })
                .on(CheckoutEvent.checkoutSessionPaid) { event in
                    #expect(event.id == "e")
                    paid()
                }
                .handle(event)
        }
    }

    @Test("A client that imports only the generated module reads, changes and writes payloads")
    func payloads() throws {
        var session = try CheckoutSession(jsonBytes: Self.session.jsonBytes())
        #expect(session == Self.session && session.status == .open)
        session.customer?.name = "Ana"
        session.metadata?["seat"] = 13
        #expect(session.json(for: "customer")?["name"] == "Ana")
        #expect(session.metadata?.dictionary == ["seat": 13])
        #expect("\(session)".contains("name: \"Ana\""))
        #expect(CheckoutSession.Status.allKnown.contains(.complete))
    }

    @Test("A client that imports only the generated module encodes events")
    func encoding() throws {
        var event = Event(id: "e", data: Self.session)
        event.data.amount = 13
        let body = try CheckoutEvent.checkoutSessionPaid(event).encoded()
        guard case .checkoutSessionPaid(let read) = try CheckoutEvent(WebhookMessage(body: body))
        else {
            Issue.record("another event")
            return
        }
        #expect(read.data.amount == 13 && read.id == "e")
        #expect(CheckoutEventType.allKnown.contains("checkout.session.paid"))
        #expect(CheckoutEvent.examples.count == CheckoutEventType.allKnown.count)
    }
}
