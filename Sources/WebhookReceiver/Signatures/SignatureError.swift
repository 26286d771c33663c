#if Receiver
/// Why a request is not proved genuine. No case holds a secret, or a signature of any kind.
public enum SignatureError: Error, Hashable, Sendable {
    /// A header field that the scheme needs is not there.
    case missingHeader(String)
    /// A header field that the scheme reads is there more than once: nobody can tell which one the
    /// sender meant.
    case repeatedHeader(String)
    /// A header field that the scheme reads is not in its form.
    case malformedHeader(String)
    /// A header field has no signature that the secrets could make: none of their version and
    /// algorithm, or of another length than those have.
    case noUsableSignature(header: String)
    /// A header field has more signatures than are looked at.
    case tooManySignatures(header: String, limit: Int)
    /// The scheme signs the URL, and the server did not tell it.
    case missingURL
    /// No signature is one that a secret makes.
    case mismatch
    /// The request is from no sender that is known.
    case unknownSender
    /// The keys for the request could not be looked up: nobody can tell whether it is genuine.
    case keysUnavailable
    /// The delivery was signed longer ago than is tolerated.
    case tooOld(age: Duration, tolerance: Duration)
    /// The delivery was signed further in the future than is tolerated.
    case tooNew(ahead: Duration, tolerance: Duration)
}

extension SignatureError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .missingHeader(let name): "no header field '\(name)'"
        case .repeatedHeader(let name): "more than one header field '\(name)'"
        case .malformedHeader(let name): "the header field '\(name)' is not in its form"
        case .noUsableSignature(let name):
            "the header field '\(name)' has no signature that can be checked"
        case .tooManySignatures(let name, let limit):
            "the header field '\(name)' has more than \(limit) signatures"
        case .missingURL: "the URL of the request is not known, and the scheme signs it"
        case .mismatch: "no signature matches"
        case .unknownSender: "the sender is not known"
        case .keysUnavailable: "the keys could not be looked up"
        case .tooOld(let age, let tolerance):
            "signed \(age.components.seconds) s ago, tolerance is \(tolerance.components.seconds) s"
        case .tooNew(let ahead, let tolerance):
            "signed \(ahead.components.seconds) s in the future, tolerance is "
                + "\(tolerance.components.seconds) s"
        }
    }
}
#endif
