#if Receiver
extension DeliveryOutcome {
    /// The HTTP status for the outcome.
    ///
    /// - Parameter malformed: The status for payloads that do not match the catalog.
    public func status(malformed: Int) -> Int {
        switch self {
        case .handled, .stored, .handledUnknown, .handledMalformed, .filteredOut, .duplicate,
            .intercepted,
            .handshake, .noEvents:
            200
        case .notJSON: 400
        case .otherType: 401
        case .tooManyEvents: 413
        case .inFlight: 409
        case .malformed: malformed
        case .failed: delay == nil ? 500 : 503
        case .storeFailed: 503
        case .refused(let refusal): refusal.status
        }
    }

    /// Whether the response has a `Retry-After` field.
    var hasRetryTime: Bool {
        switch self {
        case .inFlight, .storeFailed, .refused(.tooManyHandlers), .refused(.tooManyBodies),
            .refused(.storeFull), .refused(.signatureInvalid(.keysUnavailable)):
            true
        default: delay != nil
        }
    }

    /// The time until the next attempt, if the handler determined it.
    var delay: Duration? {
        if case .failed(let error) = self { (error as? RetryAfter)?.delay } else { nil }
    }

    /// The outcome with the highest priority determines the response to a batch: it is the one most in
    /// need of a retry. A retry skips the events that were handled.
    var retryPriority: Int {
        switch self {
        case .failed: 5
        case .storeFailed: 4
        case .refused: 3
        case .inFlight: 2
        case .malformed, .notJSON, .otherType, .tooManyEvents: 1
        default: 0
        }
    }
}

extension DeliveryRefusal {
    /// The HTTP status for the refusal.
    public var status: Int {
        switch self {
        case .signatureInvalid(.keysUnavailable): 503
        case .invalidCompression: 400
        case .signatureInvalid: 401
        case .methodNotAllowed: 405
        case .bodyTimeout: 408
        case .bodyTooLarge: 413
        case .unsupportedMediaType, .unsupportedContentCoding: 415
        case .tooManyBodies, .tooManyHandlers, .storeFull: 503
        }
    }
}
#endif
