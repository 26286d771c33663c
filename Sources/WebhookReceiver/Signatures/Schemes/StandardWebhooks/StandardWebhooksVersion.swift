#if Receiver
/// The version of a Standard Webhooks signature, which precedes it in the header field.
enum StandardWebhooksVersion: String, Hashable, Sendable {
    /// HMAC-SHA256.
    case v1
    /// Ed25519.
    case v1a

    /// The size of a signature in bytes.
    var signatureLength: Int {
        switch self {
        case .v1: HMACAlgorithm.sha256.codeLength
        case .v1a: Ed25519Key.signatureLength
        }
    }
}
#endif
