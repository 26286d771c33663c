#if Receiver
import StrictJSON

/// The report to an observer about a delivery, or about one event of a batch.
public struct DeliveryReport: Sendable {
    /// The name of the endpoint, from ``ReceiverConfiguration/name``.
    public let endpoint: String
    /// The sender, where the endpoint has several; `nil` when the request was refused.
    public let sender: String?
    /// The index of the matching secret in the scheme's list: remove an old secret when its index no
    /// longer occurs.
    public let secretIndex: Int?
    /// The identifier of the delivery; `nil` when the request was refused.
    public let id: DeliveryID?
    /// The event's type; `nil` when the event was not decoded, or has no type.
    public let type: String?
    /// The outcome.
    public let outcome: DeliveryOutcome
    /// The HTTP status for the outcome. The response to a batch has the status of one of its events.
    public let status: Int
    /// The time from the request to the response, without the time to read the body.
    public let duration: Duration
    /// Whether the same signed body arrived before as another delivery: either the sender sent it again,
    /// or it is a replay with different header fields, which are not signed.
    public let isPossibleReplay: Bool
    /// The age of the oldest delivery that the store evicted to make room for this one; `nil` when it
    /// evicted none. A delivery of that age or older may be handled a second time if it arrives again.
    public let forgottenAge: Duration?
    /// The error that the store threw on commit or release. It does not change the outcome, but a
    /// handled delivery may be handled again after its lease expires.
    public let storeError: (any Error)?
}

extension DeliveryReport: CustomStringConvertible {
    /// The report in one line for a log, without secrets and without the handler's error. Line breaks
    /// and control characters from the body are escaped.
    public var description: String {
        let line =
            "\(endpoint): \(status) \(outcome), type \(shortType), id \(id?.rawValue ?? "-"), "
            + "\(duration.wholeMilliseconds) ms"
            + (isPossibleReplay ? ", possible replay" : "")
            + (forgottenAge.map { ", evicted a delivery that was \($0.wholeSeconds) s old" } ?? "")
            + (storeError == nil ? "" : ", the store failed to record it")
        return line.escapedForTerminal()
    }

    /// The type for a log, where its characters cannot control a terminal; `-` without one. It is truncated
    /// to a length that no provider's types reach.
    package var loggedType: String { Self.logged(type) }

    /// A type for a log: see ``loggedType``.
    package static func logged(_ type: String?) -> String {
        short(type).escapedForTerminal()
    }

    private var shortType: String { Self.short(type) }

    /// A type, truncated to a length that no provider's types reach.
    static func short(_ type: String?) -> String {
        guard let type else { return "-" }
        let characters = type.unicodeScalars.prefix(longestType + 1)
        guard characters.count > longestType else { return type }
        return String(String.UnicodeScalarView(characters.dropLast())) + "…"
    }

    private static let longestType = 200
}
#endif
