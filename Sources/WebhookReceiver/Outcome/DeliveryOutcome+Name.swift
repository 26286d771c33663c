#if Receiver
extension DeliveryOutcome {
    /// The name of the outcome in recordings, which is that of its case, or that of the refusal.
    package var name: String {
        switch self {
        case .handled: "handled"
        case .handledUnknown: "handledUnknown"
        case .handledMalformed: "handledMalformed"
        case .stored: "stored"
        case .filteredOut: "filteredOut"
        case .duplicate: "duplicate"
        case .otherType: "otherType"
        case .inFlight: "inFlight"
        case .intercepted: "intercepted"
        case .handshake: "handshake"
        case .refused(let refusal): refusal.name
        case .noEvents: "noEvents"
        case .tooManyEvents: "tooManyEvents"
        case .notJSON: "notJSON"
        case .malformed: "malformed"
        case .failed: "failed"
        case .storeFailed: "storeFailed"
        }
    }
}

extension DeliveryRefusal {
    /// The name of the refusal in recordings, which is that of its case.
    package var name: String {
        switch self {
        case .methodNotAllowed: "methodNotAllowed"
        case .bodyTooLarge: "bodyTooLarge"
        case .bodyTimeout: "bodyTimeout"
        case .unsupportedMediaType: "unsupportedMediaType"
        case .unsupportedContentCoding: "unsupportedContentCoding"
        case .signatureInvalid: "signatureInvalid"
        case .tooManyBodies: "tooManyBodies"
        case .tooManyHandlers: "tooManyHandlers"
        case .storeFull: "storeFull"
        }
    }
}
#endif
