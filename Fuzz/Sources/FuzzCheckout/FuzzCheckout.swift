import CheckoutEvents
import Fuzzing
import WebhookEvents

// libFuzzer calls from one thread.
nonisolated(unsafe) private let check = EventCheck<CheckoutEvent>(
    catalog: FuzzFile.json("checkout.events.json"))

/// The decoder of the Checkout catalog.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCheckout(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let message = WebhookMessage(body: FuzzInput.bytes(data, count))
    check.check(message)
    if count % 4 == 1 { SystemCheckout.check(message) }
    return 0
}
