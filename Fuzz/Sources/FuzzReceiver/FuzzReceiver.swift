import CheckoutEvents
import Dispatch
import Fuzzing
import PartsEvents
import WebhookEvents
import WebhookReceiver

private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

private let schemes: [any SignatureScheme] = {
    guard let standard = try? StandardWebhooks(secrets: [secret]),
        let stripe = try? StripeScheme(secrets: [secret]),
        let slack = try? HMACScheme(.slack, secrets: [secret]),
        let line = try? HMACScheme(.line, secrets: [secret]),
        let github = try? HMACScheme(.github, secrets: [secret]),
        let twilio = try? TwilioScheme(secrets: [secret])
    else { finding("a secret was refused") }
    return [standard, stripe, slack, line, github, twilio]
}()

/// The receiver: sends header fields and a body to endpoints with several schemes and catalogs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReceiver(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let message = FuzzInput.message(FuzzInput.bytes(data, count))
    let done = DispatchSemaphore(value: 0)
    Task {
        await ReceiverCheck<CheckoutEvent>.checkUnsigned(message)
        await ReceiverCheck<CloudEvent>.checkUnsigned(message)
        await ReceiverCheck<LineEvent>.checkUnsigned(message)
        // One scheme per input: all of them would take six times as long, and have the same findings.
        let scheme = schemes[message.body.count % schemes.count]
        await ReceiverCheck<CloudEvent>(scheme).checkSigned(message)
        await ReceiverCheck<StoreEvent>(scheme).checkSigned(message)
        done.signal()
    }
    done.wait()
    return 0
}
