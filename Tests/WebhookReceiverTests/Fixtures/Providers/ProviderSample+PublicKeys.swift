#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    private static let seconds = "1700000000"

    /// Providers that sign with a private key.
    static func publicKeys() throws -> [ProviderSample] {
        let ed25519 = try Curve25519.Signing.PrivateKey(
            rawRepresentation: Data(repeating: 7, count: 32))
        let p256 = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 7, count: 32))
        let publicKey = [UInt8](ed25519.publicKey.rawRepresentation)
        // The keys of version 3 of swift-crypto are not declared sendable.
        let sign = Signer { try [UInt8](ed25519.signature(for: Data($0))) }
        let signDER = Signer { try [UInt8](p256.signature(for: Data($0)).derRepresentation) }
        return [
            ProviderSample(
                provider: "Discord", scheme: try .discord(publicKeys: [Recipe.hex(publicKey)]),
                fields: ["X-Signature-Ed25519", "X-Signature-Timestamp"]
            ) { body in
                WebhookRequest(
                    headers: [
                        ("X-Signature-Timestamp", seconds),
                        ("X-Signature-Ed25519", Recipe.hex(sign(Recipe.bytes(seconds) + body))),
                    ], body: body)
            },
            ProviderSample(
                provider: "Telnyx", scheme: try .telnyx(publicKeys: [Recipe.base64(publicKey)]),
                fields: ["telnyx-signature-ed25519", "telnyx-timestamp"]
            ) { body in
                let signature = sign(Recipe.bytes(seconds + "|") + body)
                return WebhookRequest(
                    headers: [
                        ("telnyx-timestamp", seconds),
                        ("telnyx-signature-ed25519", Recipe.base64(signature)),
                    ], body: body)
            },
            ProviderSample(
                provider: "SendGrid",
                scheme: try .sendGrid(publicKeys: [
                    Recipe.base64([UInt8](p256.publicKey.derRepresentation))
                ]),
                fields: [
                    "X-Twilio-Email-Event-Webhook-Signature",
                    "X-Twilio-Email-Event-Webhook-Timestamp",
                ]
            ) { body in
                let signature = signDER(Recipe.bytes(seconds) + body)
                return WebhookRequest(
                    headers: [
                        ("X-Twilio-Email-Event-Webhook-Timestamp", seconds),
                        ("X-Twilio-Email-Event-Webhook-Signature", Recipe.base64(signature)),
                    ], body: body)
            },
        ]
    }

    private struct Signer: @unchecked Sendable {
        let sign: (_ message: [UInt8]) throws -> [UInt8]

        func callAsFunction(_ message: [UInt8]) -> [UInt8] { (try? sign(message)) ?? [] }
    }
}
#endif
