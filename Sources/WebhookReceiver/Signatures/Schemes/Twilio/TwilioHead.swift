#if Receiver
import WebhookEvents

/// What the header fields of a request of Twilio's say.
struct TwilioHead {
    static let signatureHeader = "X-Twilio-Signature"
    /// Is there when the signature is one of a shared key: `key=…,algorithm=HMAC_SHA256`.
    static let settingsHeader = "X-Twilio-Webhooks-Signature-Settings"
    /// The same for each attempt of a delivery; not signed.
    static let idHeader = "I-Twilio-Idempotency-Token"

    let signature: [UInt8]
    let algorithm: HMACAlgorithm
    /// Whether the signature is one of a shared key, and not of an authentication token.
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

    /// The algorithm that settings name, SHA-1 when they name none; `nil` for one that is not
    /// known, and when two are named.
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
