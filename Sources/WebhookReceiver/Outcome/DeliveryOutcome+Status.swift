#if Receiver
extension DeliveryOutcome {
    /// The HTTP status for the outcome.
    ///
    /// - Parameter malformed: The one for payloads that are not what the catalog says.
    public func status(malformed: Int) -> Int {
        switch self {
        case .handled, .handledUnknown, .handledMalformed, .notSelected, .duplicate, .answered: 200
        case .notJSON: 400
        case .otherType: 401
        case .tooManyEvents: 413
        case .inFlight: 409
        case .malformed: malformed
        case .failed: 500
        case .storeFailed: 503
        case .refused(let refusal): refusal.status
        }
    }

    /// Whether the sender is told when to try again.
    var hasRetryTime: Bool {
        switch self {
        case .inFlight, .storeFailed, .refused(.tooManyHandlers), .refused(.tooManyBodies),
            .refused(.storeFull), .refused(.notGenuine(.keysUnavailable)):
            true
        default: false
        }
    }

    /// Which outcome of a batch's events decides on the status: the one that asks the loudest for
    /// another attempt. The events that were handled are not handled again then.
    var urgency: Int {
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
        case .notGenuine(.keysUnavailable): 503
        case .notGenuine: 401
        case .methodNotAllowed: 405
        case .bodyTooSlow: 408
        case .bodyTooLarge: 413
        case .contentTypeNotUnderstood, .contentCodingNotUnderstood: 415
        case .tooManyBodies, .tooManyHandlers, .storeFull: 503
        }
    }
}
#endif
