#if Receiver
/// The reason why senders cannot share an endpoint. No case contains any part of a secret.
public enum SenderError: Error, Hashable, Sendable {
    /// No sender was given, so that nothing could be verified.
    case none
    /// There are more senders than the maximum. A ``SenderLookup`` has no such limit.
    case tooMany(limit: Int)
    /// A sender has no name.
    case emptyName
    /// Two senders have the same name.
    case repeatedName(String)
    /// A sender does not sign, so that every request would be attributed to it.
    case unsigned(String)
    /// The scheme of a sender itself consists of several senders.
    case severalSenders(String)
    /// The secrets of all senders together cause too much work for one request: a body would be hashed
    /// more often than the limit.
    case tooManySecrets(limit: Int)
}

extension SenderError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .none: "no sender was given"
        case .tooMany(let limit): "more than \(limit) senders were given, use a lookup"
        case .emptyName: "a sender has no name"
        case .repeatedName(let name): "two senders are named '\(name)'"
        case .unsigned(let name):
            "the sender '\(name)' does not sign, give it a separate endpoint"
        case .severalSenders(let name):
            "the scheme of the sender '\(name)' consists of several senders"
        case .tooManySecrets(let limit):
            "with all secrets together, a body would be hashed more than \(limit) times, use a lookup"
        }
    }
}
#endif
