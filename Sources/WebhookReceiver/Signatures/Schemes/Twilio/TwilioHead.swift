#if Receiver
import WebhookEvents

/// The parsed header fields of a Twilio request.
struct TwilioHead {
    static let signatureHeader = "X-Twilio-Signature"
    /// Present when the signature was made with a shared key: `key=…,algorithm=HMAC_SHA256`.
    static let settingsHeader = "X-Twilio-Webhooks-Signature-Settings"
    /// An unsigned identifier, which is the same for each attempt of a delivery.
    static let idHeader = "I-Twilio-Idempotency-Token"

    let signature: [UInt8]
    let algorithm: HMACAlgorithm
    /// Whether the signature was made with a shared key rather than an authentication token.
    let isOfSharedKey: Bool
    let unsignedID: String?

    init(_ headers: WebhookHeaders) throws(SignatureError) {
        let settings = try SignatureHeader.optionalValue(of: Self.settingsHeader, in: headers)
        isOfSharedKey = settings != nil
        guard let algorithm = Self.algorithm(settings ?? "") else {
            throw .malformedHeader(Self.settingsHeader)
        }
        self.algorithm = algorithm
        let value = try SignatureHeader.value(of: Self.signatureHeader, in: headers)
        guard let signature = algorithm.code(value, .base64) else {
            throw .noUsableSignature(header: Self.signatureHeader)
        }
        self.signature = signature
        unsignedID = try SignatureHeader.optionalValue(of: Self.idHeader, in: headers)
    }

    /// The algorithm in the settings, SHA-1 by default; `nil` when it is unknown, or when there are two.
    private static func algorithm(_ settings: String) -> HMACAlgorithm? {
        let names = settings.split(separator: ",").compactMap { part -> String? in
            let halves = part.split(separator: "=", maxSplits: 1).map { $0.trimmed }
            return halves.count == 2 && halves[0] == "algorithm" && !halves[1].isEmpty
                ? halves[1].uppercased() : nil
        }
        guard let name = names.first else { return .sha1 }
        guard names.count == 1 else { return nil }
        return switch name {
        case sha1: .sha1
        case sha256: .sha256
        default: nil
        }
    }

    static let sha1 = "HMAC_SHA1"
    static let sha256 = "HMAC_SHA256"
}

extension Substring {
    fileprivate var trimmed: Substring {
        let rest = drop(while: \.isWhitespace)
        return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0] } ?? ""
    }
}
#endif
