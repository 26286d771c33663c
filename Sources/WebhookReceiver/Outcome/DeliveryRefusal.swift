#if Receiver
/// Why a request was not let in. Nothing of it was parsed.
public enum DeliveryRefusal: Error, Hashable, Sendable {
    /// The method is not `POST`.
    case methodNotAllowed
    /// The body is longer than the limit, in bytes.
    case bodyTooLarge(limit: Int)
    /// The body did not come in time.
    case bodyTooSlow
    /// The content type is not JSON.
    case contentTypeNotUnderstood
    /// The body is compressed, or in another content coding.
    case contentCodingNotUnderstood
    /// The signature is missing, bad or stale.
    case notGenuine(SignatureError)
    /// As many bodies, or as many bytes of bodies, as allowed are being read.
    case tooManyBodies
    /// As many deliveries as allowed are being handled.
    case tooManyHandlers(limit: Int)
    /// The store of deliveries has no room.
    case storeFull
}

extension DeliveryRefusal: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .methodNotAllowed: "the method is not POST"
        case .bodyTooLarge(let limit): "the body has more than \(limit) bytes"
        case .bodyTooSlow: "the body did not come in time"
        case .contentTypeNotUnderstood: "the content type is not JSON"
        case .contentCodingNotUnderstood: "the content coding is not understood"
        case .notGenuine(let error): "not genuine: \(error)"
        case .tooManyBodies: "too many bodies are being read"
        case .tooManyHandlers(let limit): "\(limit) deliveries are being handled"
        case .storeFull: "no room to remember another delivery"
        }
    }
}
#endif
