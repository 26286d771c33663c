#if Receiver
/// Whether an endpoint reads compressed bodies, which have `Content-Encoding: gzip` (or `x-gzip`: RFC 9110,
/// section 8.4.1.3), and what the signature of one covers.
///
/// `Content-Encoding` is not signed. It decides nothing: what was verified determines how a body is read.
public enum CompressedBodies: Hashable, Sendable {
    /// A compressed body gets the status 415.
    case refused

    /// The signature covers the bytes as they were sent.
    ///
    /// They are verified before they are decompressed. Without the field, or with another one, the same
    /// signed bytes are refused: no JSON and no form begins like them.
    case signedAsSent

    /// The signature covers the bytes before the sender compressed them.
    ///
    /// A body is decompressed before it can be verified, so that a forged request costs as much work as one
    /// of ``ReceiverConfiguration/maximumBodySize``. Choose it also for schemes that find a token or a
    /// signature inside the body.
    case signedDecompressed
}
#endif
