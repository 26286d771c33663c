#if Receiver
/// The reason why a request was refused. Its body was not parsed.
public enum DeliveryRefusal: Error, Hashable, Sendable {
    /// The method is not `POST`.
    case methodNotAllowed
    /// The body exceeds the limit, in bytes.
    case bodyTooLarge(limit: Int)
    /// The body did not arrive in time.
    case bodyTimeout
    /// The content type is not JSON.
    case unsupportedMediaType
    /// The body has a content coding that is not supported; so is `gzip` unless
    /// ``ReceiverConfiguration/compressedBodies`` allows it.
    case unsupportedContentCoding
    /// The body cannot be decompressed, although its content coding is supported.
    case invalidCompression
    /// The signature is missing, wrong or stale, or its keys are unavailable.
    case signatureInvalid(SignatureError)
    /// The bodies that are being read have reached their maximum number, or their maximum total size.
    case tooManyBodies
    /// The maximum number of deliveries is being handled.
    case tooManyHandlers(limit: Int)
    /// The delivery store has no room.
    case storeFull
}

extension DeliveryRefusal: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .methodNotAllowed: "the method is not POST"
        case .bodyTooLarge(let limit): "the body has more than \(limit) bytes"
        case .bodyTimeout: "the body did not arrive in time"
        case .unsupportedMediaType: "the content type is not JSON"
        case .unsupportedContentCoding: "the content coding is not supported"
        case .invalidCompression: "the body is not compressed as its content coding says"
        case .signatureInvalid(.keysUnavailable): "\(SignatureError.keysUnavailable)"
        case .signatureInvalid(let error): "signature invalid: \(error)"
        case .tooManyBodies: "too many bodies are being read"
        case .tooManyHandlers(let limit): "\(limit) deliveries are being handled already"
        case .storeFull: "the delivery store is full"
        }
    }
}
#endif
