import CheckoutEvents
import Testing
import WebhookEvents

@Suite struct HandlerTests {
    @Test("A strict handler receives each event in the method of its type")
    func strict() async throws {
        let calls = Calls()
        for event in CheckoutEvent.examples { try await StrictHandler(calls: calls).handle(event) }
        try await StrictHandler(calls: calls).handle(try Checkout.event(#"{"type":"new"}"#))
        #expect(
            await calls.names == [
                "authorized", "rejected", "paid", "unpaid", "completed", "expired", "unknown",
            ])
    }

    @Test("A partial handler receives all other events in one method")
    func partial() async throws {
        let calls = Calls()
        for event in CheckoutEvent.examples { try await PartialHandler(calls: calls).handle(event) }
        try await PartialHandler(calls: calls).handle(try Checkout.event(#"{"type":"new"}"#))
        let names = await calls.names
        #expect(names.count == 7)
        #expect(names.filter { $0 == "paid" }.count == 1)
        #expect(names.last == "unhandled new")
    }

    @Test("A malformed event throws its error by default")
    func malformed() async throws {
        let event = try Checkout.event(Checkout.body("[]"))
        let error = try #require(event.malformed?.error)
        await #expect(throws: error) { try await StrictHandler(calls: Calls()).handle(event) }
        await #expect(throws: error) { try await PartialHandler(calls: Calls()).handle(event) }
    }

    @Test("An error that a method throws reaches the caller")
    func throwing() async throws {
        let event = try Checkout.event(Checkout.body(#"{"id":"fail"}"#))
        await #expect(throws: Refusal()) { try await PartialHandler(calls: Calls()).handle(event) }
    }
}

private struct Refusal: Error, Equatable {}

private actor Calls {
    private(set) var names: [String] = []

    func add(_ name: String) { names.append(name) }
}

private struct StrictHandler: CheckoutEventHandler {
    let calls: Calls

    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async {
        await calls.add("authorized")
    }
    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async {
        await calls.add("rejected")
    }
    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async { await calls.add("paid") }
    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async { await calls.add("unpaid") }
    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async {
        await calls.add("completed")
    }
    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async {
        await calls.add("expired")
    }
    func unknown(_ event: UnknownEvent) async { await calls.add("unknown") }
}

private struct PartialHandler: PartialCheckoutEventHandler {
    let calls: Calls

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        if event.data.id == "fail" { throw Refusal() }
        await calls.add("paid")
    }

    func unhandled(_ event: CheckoutEvent) async {
        await calls.add("unhandled \(event.type ?? "?")")
    }
}
