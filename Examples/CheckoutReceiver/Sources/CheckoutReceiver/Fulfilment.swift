import CheckoutEvents
import WebhookEvents
import WebhookReceiver

/// Handles the events of the shop.
struct Fulfilment: CheckoutEventHandler {
    let journal: Journal
    var rejectsExpired = false
    var step: KillStep?

    private func work(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event) { step?.reach(.inHandler) }
    }

    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {
        try await work(event)
    }

    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {
        try await work(event)
    }

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        try await work(event)
    }

    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {
        try await work(event)
    }

    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {
        try await work(event)
    }

    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {
        if rejectsExpired { throw PermanentFailure("the session has expired") }
        try await work(event)
    }

    func unknown(_ event: UnknownEvent) async throws {
        journal.write("unknown \(event.type ?? "-")")
    }

    func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
