#if Receiver
public import WebhookEvents

/// What became of a delivery, or of one event of a batch.
public enum DeliveryOutcome: Sendable {
    /// The handler handled an event of a known type.
    case handled
    /// The handler handled an event whose type is not in the catalog.
    case handledUnknown
    /// The handler handled an event whose payload is not what the catalog says: it has a method of
    /// its own for them.
    case handledMalformed(PayloadError)
    /// The endpoint does not handle the event's type.
    case notSelected
    /// It was handled before.
    case duplicate
    /// Its signed body is known under another type, and can have only one: the header field that has the
    /// type is not signed, and was changed.
    case otherType
    /// It is being handled now.
    case inFlight
    /// A hook answered it, such as a provider's check of the endpoint.
    case answered
    /// It was not let in.
    case refused(DeliveryRefusal)
    /// The batch has more events than allowed.
    case tooManyEvents(limit: Int)
    /// The body is not JSON.
    case notJSON(WebhookDecodingError)
    /// The payload of a known type is not what the catalog says, and the handler did not take it.
    case malformed(PayloadError)
    /// The handler threw: the delivery is released.
    case failed(any Error)
    /// The store could not tell whether it was handled: it was not.
    case storeFailed(any Error)
}

extension DeliveryOutcome {
    /// Whether it was handled, and must not be again.
    var isFinished: Bool {
        switch self {
        case .handled, .handledUnknown, .handledMalformed: true
        default: false
        }
    }
}

extension DeliveryOutcome: CustomStringConvertible {
    /// The outcome in one line, without anything of a handler's or a store's error: those may say
    /// what is not for a log.
    public var description: String {
        switch self {
        case .handled: "handled"
        case .handledUnknown: "handled: the event type is unknown"
        case .handledMalformed: "handled: the payload is malformed"
        case .notSelected: "not handled here"
        case .duplicate: "handled before"
        case .otherType: "the signed body is known under another type"
        case .inFlight: "being handled"
        case .answered: "answered"
        case .refused(let refusal): "\(refusal)"
        case .tooManyEvents(let limit): "the batch has more than \(limit) events"
        case .notJSON(let error): "\(error)"
        case .malformed(let error): "malformed payload: \(error)"
        case .failed: "the handler failed"
        case .storeFailed: "the store of deliveries failed"
        }
    }
}
#endif
