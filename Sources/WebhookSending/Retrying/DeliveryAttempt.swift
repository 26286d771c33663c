#if Receiver
/// One attempt to send a delivery.
package struct DeliveryAttempt: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        case answered(EndpointAnswer)
        /// There was no answer, for the reason that the transport gave.
        case failed(reason: String)
    }

    package var outcome: Outcome
    /// How long until the next attempt; `nil` when this is the last one.
    package var next: Duration?

    package var answer: EndpointAnswer? {
        if case .answered(let answer) = outcome { answer } else { nil }
    }

    package var isSuccess: Bool { answer?.isSuccess ?? false }
}

extension DeliveryAttempt: CustomStringConvertible {
    /// The attempt as it is printed behind a delivery's type, such as `503, again in 5 s`.
    package var description: String {
        let result =
            switch outcome {
            case .answered(let answer): String(answer.status)
            case .failed(let reason): reason
            }
        return result + (next.map { ", again in \($0.components.seconds) s" } ?? "")
    }
}
#endif
