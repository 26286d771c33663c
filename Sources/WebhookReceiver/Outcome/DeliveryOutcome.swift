#if Receiver
public import WebhookEvents

/// The outcome of a delivery, or of one event of a batch.
public enum DeliveryOutcome: Sendable {
    /// The handler handled an event of a known type.
    case handled
    /// The handler handled an event whose type is not in the catalog.
    case handledUnknown
    /// The handler handled an event whose payload does not match the catalog, in its `malformed`
    /// method.
    case handledMalformed(PayloadError)
    /// The event was stored in an inbox, and will be handled later.
    case stored
    /// The endpoint's ``ReceiverConfiguration/filter`` excludes the event's type.
    case filteredOut
    /// The delivery was handled before.
    case duplicate
    /// The signed body arrived before with another event type, and its sender never sends one body as
    /// two types: the header field with the type is not signed, and was changed.
    case otherType
    /// Another request with the same delivery is being handled.
    case inFlight
    /// ``ReceiverConfiguration/intercept`` responded to the request, such as a provider's check of the
    /// endpoint.
    case intercepted
    /// The request was one of ``ReceiverConfiguration/handshakes``, with this name, and was answered.
    case handshake(String)
    /// The request was refused before its body was parsed, or the receiver had no capacity for it.
    case refused(DeliveryRefusal)
    /// The batch is empty.
    case noEvents
    /// The batch has more events than ``ReceiverConfiguration/maximumBatchSize``.
    case tooManyEvents(limit: Int)
    /// The body is not JSON.
    case notJSON(WebhookDecodingError)
    /// The payload of a known type does not match the catalog, and the handler did not accept it.
    case malformed(PayloadError)
    /// The handler threw an error. The claim was released, so that a retry is handled.
    case failed(any Error)
    /// The store could not claim the delivery, which was therefore not handled.
    case storeFailed(any Error)
}

extension DeliveryOutcome {
    /// The outcome of a message that cannot be decoded.
    init(_ error: WebhookDecodingError) {
        if case .tooManyEvents(let limit) = error {
            self = .tooManyEvents(limit: limit)
        } else {
            self = .notJSON(error)
        }
    }

    /// Whether the event was handled, and must not be handled again.
    var isFinished: Bool {
        switch self {
        case .handled, .handledUnknown, .handledMalformed: true
        default: false
        }
    }
}

extension DeliveryOutcome: CustomStringConvertible {
    /// The outcome in one line, without the errors of the handler and the store, whose texts may be
    /// confidential.
    public var description: String {
        switch self {
        case .handled: "handled"
        case .handledUnknown: "handled: the event type is unknown"
        case .handledMalformed: "handled: the payload is malformed"
        case .stored: "stored"
        case .filteredOut: "filtered out"
        case .duplicate: "duplicate"
        case .otherType: "the signed body arrived before with another event type"
        case .inFlight: "in flight"
        case .intercepted: "intercepted"
        case .handshake(let name): "handshake '\(name)'"
        case .refused(let refusal): "\(refusal)"
        case .noEvents: "the batch has no events"
        case .tooManyEvents(let limit): "the batch has more than \(limit) events"
        case .notJSON(let error): "\(error)"
        case .malformed(let error): "malformed payload: \(error)"
        case .failed: "the handler failed"
        case .storeFailed: "the delivery store failed"
        }
    }
}
#endif
