#if Receiver
public import WebhookEvents

/// The outcome of an attempt to handle an event of an inbox.
public enum InboxOutcome: Sendable {
    /// The handler handled an event of a known type.
    case handled
    /// The handler handled an event whose type is not in the catalog.
    case handledUnknown
    /// The handler handled an event whose payload does not match the catalog.
    case handledMalformed(PayloadError)
    /// The handler threw, and the event is tried again after a time.
    case retried(after: Duration, any Error)
    /// The event became a dead letter, because of an error of the handler or an ``InboxError``.
    case buried(any Error)
    /// The worker was canceled while the handler ran. The attempt does not count.
    case canceled

    /// The name of the outcome, which is that of its case.
    public var name: String {
        switch self {
        case .handled: "handled"
        case .handledUnknown: "handledUnknown"
        case .handledMalformed: "handledMalformed"
        case .retried: "retried"
        case .buried: "buried"
        case .canceled: "canceled"
        }
    }
}

extension InboxOutcome: CustomStringConvertible {
    /// The outcome in one line, without the handler's error, whose text may be confidential.
    public var description: String {
        switch self {
        case .handled: "handled"
        case .handledUnknown: "handled: the event type is unknown"
        case .handledMalformed: "handled: the payload is malformed"
        case .retried(let delay, _): "failed, next attempt after \(delay.wholeSeconds) s"
        case .buried: "failed, dead letter"
        case .canceled: "canceled"
        }
    }
}
#endif
