#if Receiver
/// Why senders cannot share an endpoint. No case holds any part of a secret.
public enum SenderError: Error, Hashable, Sendable {
    /// No sender was given: nothing could be verified.
    case none
    /// More senders than are tried for each delivery. A ``SenderLookup`` has no such limit.
    case tooMany(limit: Int)
    /// A sender has no name.
    case emptyName
    /// Two senders have one name.
    case repeatedName(String)
    /// A sender signs nothing: every request would be taken for one of this sender.
    case unsigned(String)
    /// The scheme of a sender is one of several senders.
    case severalSenders(String)
    /// The secrets of all senders together make too much work for one request: a body would be
    /// hashed more often than this.
    case tooManySecrets(limit: Int)
}

extension SenderError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .none: "no sender was given"
        case .tooMany(let limit): "more than \(limit) senders were given, use a lookup"
        case .emptyName: "a sender has no name"
        case .repeatedName(let name): "two senders have the name '\(name)'"
        case .unsigned(let name):
            "the sender '\(name)' signs nothing, give it an endpoint of its own"
        case .severalSenders(let name):
            "the scheme of the sender '\(name)' is one of several senders"
        case .tooManySecrets(let limit):
            "with all secrets a body would be hashed more than \(limit) times, use a lookup"
        }
    }
}
#endif
