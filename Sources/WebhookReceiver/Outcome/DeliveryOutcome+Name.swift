#if Receiver
extension DeliveryOutcome {
    /// The name of the outcome in recordings, logs, metrics and traces, such as `handled` or
    /// `signatureInvalid`: that of its case, or that of the refusal's.
    ///
    /// A name never changes its meaning, and is one of ``names``.
    public var name: String {
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

    /// All names of outcomes, for dashboards and alarms. Versions of this package may add some.
    public static let names: [String] = [
        "handled", "handledUnknown", "handledMalformed", "stored", "filteredOut", "duplicate",
        "otherType", "inFlight", "intercepted", "handshake", "noEvents", "tooManyEvents", "notJSON",
        "malformed", "failed", "storeFailed", "methodNotAllowed", "bodyTooLarge", "bodyTimeout",
        "unsupportedMediaType", "unsupportedContentCoding", "invalidCompression",
        "signatureInvalid", "tooManyBodies", "tooManyHandlers", "storeFull",
    ]
}

extension DeliveryRefusal {
    /// The name of the refusal, which is that of its case: see ``DeliveryOutcome/name``.
    public var name: String {
        switch self {
        case .methodNotAllowed: "methodNotAllowed"
        case .bodyTooLarge: "bodyTooLarge"
        case .bodyTimeout: "bodyTimeout"
        case .unsupportedMediaType: "unsupportedMediaType"
        case .unsupportedContentCoding: "unsupportedContentCoding"
        case .invalidCompression: "invalidCompression"
        case .signatureInvalid: "signatureInvalid"
        case .tooManyBodies: "tooManyBodies"
        case .tooManyHandlers: "tooManyHandlers"
        case .storeFull: "storeFull"
        }
    }
}
#endif
