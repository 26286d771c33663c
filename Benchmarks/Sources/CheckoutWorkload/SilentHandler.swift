import Benchmark
import CheckoutEvents
import WebhookEvents

/// A handler that does nothing, so that only the dispatch is measured.
struct SilentHandler: CheckoutEventHandler {
    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async { blackHole(event) }
    func unknown(_ event: UnknownEvent) async { blackHole(event) }
    func malformed(_ event: MalformedEvent) async { blackHole(event) }
}
