#if Receiver
/// One attempt to send a delivery.
public struct DeliveryAttempt: Sendable, Hashable {
    /// What came of it.
    public enum Outcome: Sendable, Hashable {
        /// The endpoint responded.
        case answered(EndpointAnswer)
        /// There was no response, for the reason that the transport gave.
        case failed(reason: String)
    }

    /// What came of it.
    public var outcome: Outcome
    /// How long until the next attempt; `nil` when this is the last one.
    public var next: Duration?

    /// The response of the endpoint, if there was one.
    public var answer: EndpointAnswer? {
        if case .answered(let answer) = outcome { answer } else { nil }
    }

    /// Whether the endpoint took the delivery: it responded with 2xx.
    public var isSuccess: Bool { answer?.isSuccess ?? false }
}

extension DeliveryAttempt: CustomStringConvertible {
    /// The attempt as it is printed behind a delivery's type, such as `503, again in 5 s`.
    public var description: String {
        let result =
            switch outcome {
            case .answered(let answer): String(answer.status)
            case .failed(let reason): reason
            }
        return result + (next.map { ", again in \($0.components.seconds) s" } ?? "")
    }
}
#endif
