#if Receiver
/// The reason why a signature is not valid. No case contains a secret or a signature.
public enum SignatureError: Error, Hashable, Sendable {
    /// A required header field is missing.
    case missingHeader(String)
    /// A header field of the scheme occurs more than once, so that it is ambiguous.
    case repeatedHeader(String)
    /// A header field of the scheme is malformed.
    case malformedHeader(String)
    /// A header field has no signature that can be verified: none has the version, the algorithm and
    /// the size of the secrets' signatures.
    case noUsableSignature(header: String)
    /// A header field has more signatures than the limit.
    case tooManySignatures(header: String, limit: Int)
    /// The scheme signs the URL, but the request has none.
    case missingURL
    /// The request has no token where the scheme expects it.
    case missingToken(TokenLocation)
    /// The request has several tokens, so that it is ambiguous.
    case repeatedToken(TokenLocation)
    /// The body, which has the signatures, is not JSON, or lacks a usable value at a location.
    case malformedBody(at: String)
    /// The body has no signature that can be verified.
    case noUsableSignatureInBody
    /// The body has more items with signatures than the limit.
    case tooManyItems(limit: Int)
    /// No signature matches any secret, or a token is none of the secrets.
    case mismatch
    /// The certificate of a signature is not from an allowed address, or not trusted.
    case certificateNotTrusted
    /// A claim of a token, or a signed value, is missing or has a value that is not accepted.
    case claimNotAllowed(String)
    /// The sender of the request is unknown.
    case unknownSender
    /// The keys for the request are unavailable, so that it can be neither accepted nor rejected.
    case keysUnavailable
    /// The delivery was signed longer ago than the tolerance.
    case tooOld(age: Duration, tolerance: Duration)
    /// The delivery was signed further in the future than the tolerance.
    case tooNew(ahead: Duration, tolerance: Duration)
}

extension SignatureError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .missingHeader(let name): "missing header field '\(name)'"
        case .repeatedHeader(let name): "more than one header field '\(name)'"
        case .malformedHeader(let name): "the header field '\(name)' is malformed"
        case .noUsableSignature(let name):
            "the header field '\(name)' has no signature that can be verified"
        case .tooManySignatures(let name, let limit):
            "the header field '\(name)' has more than \(limit) signatures"
        case .missingURL: "the URL of the request is unknown, but the scheme signs it"
        case .missingToken(let location): "no token in \(location)"
        case .repeatedToken(let location): "more than one token in \(location)"
        case .malformedBody(let location): "the body is not JSON, or malformed at '\(location)'"
        case .noUsableSignatureInBody: "the body has no signature that can be verified"
        case .tooManyItems(let limit): "the body has more than \(limit) items with signatures"
        case .mismatch: "no signature or token matches"
        case .certificateNotTrusted: "the certificate of the signature is not trusted"
        case .claimNotAllowed(let name): "the signed value '\(name)' is missing or not accepted"
        case .unknownSender: "unknown sender"
        case .keysUnavailable: "the keys are unavailable"
        case .tooOld(let age, let tolerance):
            "signed \(age.components.seconds) s ago, tolerance is \(tolerance.components.seconds) s"
        case .tooNew(let ahead, let tolerance):
            "signed \(ahead.components.seconds) s in the future, tolerance is "
                + "\(tolerance.components.seconds) s"
        }
    }
}
#endif
