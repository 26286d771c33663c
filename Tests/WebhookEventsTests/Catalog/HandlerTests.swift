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

    @Test("A malformed event is passed to its own method")
    func malformed() async throws {
        let event = try Checkout.event(Checkout.body("[]"))
        let error = try #require(event.malformed?.error)
        await #expect(throws: error) { try await StrictHandler(calls: Calls()).handle(event) }
    }

    @Test("A closure handles the events of its case, and the mandatory one all others")
    func closures() async throws {
        let calls = Calls()
        let handlers = EventHandlers<CheckoutEvent>(otherwise: {
            await calls.add("other \($0.type ?? "?")")
        })
        .on(CheckoutEvent.checkoutSessionPaid) { await calls.add("paid \($0.data.id)") }
        .on(CheckoutEvent.malformed) { await calls.add("malformed \($0.type ?? "?")") }
        for event in CheckoutEvent.examples { try await handlers.handle(event) }
        try await handlers.handle(try Checkout.event(#"{"type":"new"}"#))
        try await handlers.handle(try Checkout.event(Checkout.body("[]")))
        #expect(
            await calls.names == [
                "other checkout.session.authorized", "other checkout.session.rejected",
                "paid cs_test_a1cC7Hq0", "other checkout.session.unpaid",
                "other checkout.session.completed", "other checkout.session.expired",
                "other new", "malformed checkout.session.paid",
            ])
    }

    @Test("A malformed event without a closure of its own is an error")
    func malformedEventWithoutClosure() async throws {
        let calls = Calls()
        let handlers = EventHandlers<CheckoutEvent>(otherwise: { _ in await calls.add("other") })
            .on(CheckoutEvent.checkoutSessionPaid) { _ in await calls.add("paid") }
        let event = try Checkout.event(Checkout.body("[]"))
        await #expect(throws: PayloadError.self) { try await handlers.handle(event) }
        #expect(await calls.names.isEmpty)
    }

    @Test("Several closures of one case are called in order, up to the first that throws")
    func severalClosures() async throws {
        let calls = Calls()
        let handlers = EventHandlers<CheckoutEvent>(otherwise: { _ in await calls.add("other") })
            .on(CheckoutEvent.unknown) { _ in await calls.add("first") }
            .on(CheckoutEvent.unknown) { _ in throw Refusal() }
            .on(CheckoutEvent.unknown) { _ in await calls.add("third") }
        let event = try Checkout.event(#"{"type":"new"}"#)
        await #expect(throws: Refusal()) { try await handlers.handle(event) }
        #expect(await calls.names == ["first"])
    }

    @Test("A closure handles the event of a group's case")
    func closureOfGroup() async throws {
        let calls = Calls()
        let handlers = EventHandlers<LedgerEvent>(otherwise: { _ in await calls.add("other") })
            .on({ .entry(.posted($0)) }) { _ in await calls.add("posted") }
        for event in LedgerEvent.examples { try await handlers.handle(event) }
        let names = await calls.names
        #expect(names.count == LedgerEvent.examples.count)
        #expect(names.count { $0 == "posted" } == 1)
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
    func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
