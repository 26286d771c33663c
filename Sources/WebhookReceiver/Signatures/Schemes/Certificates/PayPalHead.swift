#if Certificates
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// The parsed header fields of a PayPal request.
struct PayPalHead {
    static let idName = "PAYPAL-TRANSMISSION-ID"
    static let timeName = "PAYPAL-TRANSMISSION-TIME"
    static let signatureName = "PAYPAL-TRANSMISSION-SIG"
    static let addressName = "PAYPAL-CERT-URL"
    static let algorithmName = "PAYPAL-AUTH-ALGO"
    /// The only algorithm that PayPal uses.
    static let algorithm = "SHA256withRSA"

    let id: String
    /// The time as it is signed.
    let timeText: String
    let time: Date
    let address: String
    let signature: [UInt8]

    init(_ headers: WebhookHeaders) throws(SignatureError) {
        id = try SignatureHeader.value(of: Self.idName, in: headers)
        guard Self.isIdentifier(id) else { throw .malformedHeader(Self.idName) }
        timeText = try SignatureHeader.value(of: Self.timeName, in: headers)
        guard let time = TimestampUnit.iso8601.date(timeText) else {
            throw .malformedHeader(Self.timeName)
        }
        self.time = time
        address = try SignatureHeader.value(of: Self.addressName, in: headers)
        let text = try SignatureHeader.value(of: Self.signatureName, in: headers)
        guard let signature = Base64.decode(text),
            RSAKey.signatureLengths.contains(signature.count),
            try SignatureHeader.value(of: Self.algorithmName, in: headers) == Self.algorithm
        else { throw .noUsableSignature(header: Self.signatureName) }
        self.signature = signature
    }

    /// Whether a text is valid as an identifier, which a vertical bar separates from the time.
    static func isIdentifier(_ id: String) -> Bool {
        SignatureHeader.isVisible(id) && !id.utf8.contains(UInt8(ascii: "|"))
    }
}
#endif
