#if Receiver
/// The reason why a scheme cannot be created from its name.
package enum SchemeNameError: Error, Hashable, Sendable, CustomStringConvertible {
    case noFormat
    case noLocation
    /// A secret is not of the form `USER:PASSWORD`.
    case noPair

    package var description: String {
        switch self {
        case .noFormat:
            "the scheme 'hmac' needs the header field of the signature, '--hmac-header NAME'"
        case .noLocation:
            "the scheme 'token' needs the place of the token, such as '--token-in header:X-Token'"
        case .noPair: "the secret is of the form 'USER:PASSWORD', or 'PUBLICKEY:PRIVATEKEY'"
        }
    }
}
#endif
