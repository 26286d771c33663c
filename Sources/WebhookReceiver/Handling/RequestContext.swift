#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is known about a verified request before its events are decoded.
struct RequestContext: Sendable {
    /// The name of the endpoint.
    let endpoint: String
    let delivery: SignedDelivery
    /// The time at which the request was received.
    let time: Date
    /// The response that the handler chooses, if any.
    let answer = Locked<WebhookResponse?>(nil)
}
#endif
