#if Receiver
/// One attempt to send a delivery.
public struct DeliveryAttempt: Sendable, Hashable {
    /// The outcome of an attempt.
    public enum Outcome: Sendable, Hashable {
        /// The endpoint responded.
        case responded(EndpointResponse)
        /// There was no response, for the reason that the transport gave.
        case failed(reason: String)
    }

    /// The outcome.
    public var outcome: Outcome
    /// The delay until the next attempt; `nil` when this is the last one.
    public var next: Duration?

    /// The response of the endpoint, if there was one.
    public var response: EndpointResponse? {
        if case .responded(let response) = outcome { response } else { nil }
    }

    /// Whether the endpoint accepted the delivery: it responded with 2xx.
    public var isSuccess: Bool { response?.isSuccess ?? false }
}

extension DeliveryAttempt: CustomStringConvertible {
    /// The attempt in a few words, such as `503, again in 5 s`.
    public var description: String {
        let result =
            switch outcome {
            case .responded(let response): String(response.status)
            case .failed(let reason): reason
            }
        return result + (next.map { ", again in \($0.components.seconds) s" } ?? "")
    }
}
#endif
