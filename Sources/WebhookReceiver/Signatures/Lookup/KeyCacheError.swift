#if Receiver
/// The reason why keys are unavailable.
public enum KeyCacheError: Error, Hashable, Sendable {
    /// The lookup threw an error.
    case lookupFailed
    /// The lookup took too long.
    case timeout
    /// There are too many lookups, or requests that wait for them.
    case tooManyLookups
}

extension KeyCacheError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .lookupFailed: "the lookup of keys failed"
        case .timeout: "the lookup of keys took too long"
        case .tooManyLookups: "too many lookups of keys are running"
        }
    }
}
#endif
