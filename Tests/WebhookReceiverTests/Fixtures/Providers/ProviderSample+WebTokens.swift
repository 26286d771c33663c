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
    private static let secret = "a secret of the provider"
    private static let hook = "https://shop.example/hooks"
    private static let clock: @Sendable () -> Date = { time }

    /// Providers with signed tokens.
    static func webTokens() throws -> [ProviderSample] {
        [try vonage(), try messageBird(), try monday(), try plaid()]
    }

    private static func vonage() throws -> ProviderSample {
        ProviderSample(
            provider: "Vonage", scheme: try WebTokenScheme(.vonage, secrets: [secret], now: clock),
            fields: ["Authorization"]
        ) { body in
            let token = hs256(
                #"{"iat":1700000000,"jti":"c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5","iss":"Vonage","#
                    + #""payload_hash":"\#(Recipe.hex(Recipe.sha256(body)))","api_key":"a1b2c3d"}"#)
            return WebhookRequest(headers: [("Authorization", "Bearer " + token)], body: body)
        }
    }

    private static func messageBird() throws -> ProviderSample {
        let name = "MessageBird-Signature-JWT"
        return ProviderSample(
            provider: "MessageBird",
            scheme: try WebTokenScheme(.messageBird, secrets: [secret], now: clock),
            fields: [name], signsTime: false, changesURL: 0..<hook.utf8.count
        ) { body in
            let url = Recipe.hex(Recipe.sha256(Recipe.bytes(hook)))
            let token = hs256(
                #"{"iss":"MessageBird","nbf":1700000000,"exp":1700000060,"jti":"1","#
                    + #""url_hash":"\#(url)","payload_hash":"#
                    + #""\#(Recipe.hex(Recipe.sha256(body)))"}"#)
            return WebhookRequest(url: hook, headers: [(name, token)], body: body)
        }
    }

    private static func monday() throws -> ProviderSample {
        ProviderSample(
            provider: "monday.com",
            scheme: try WebTokenScheme(.monday(audience: hook), secrets: [secret], now: clock),
            fields: ["Authorization"], signsTime: false, protectsBody: false
        ) { body in
            let token = hs256(
                #"{"accountId":1825529,"userId":4012689,"aud":"\#(hook)","exp":1700000300,"#
                    + #""shortLivedToken":"abc","iat":1700000000}"#)
            return WebhookRequest(headers: [("Authorization", token)], body: body)
        }
    }

    private static func plaid() throws -> ProviderSample {
        let key = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 9, count: 32))
        let point = [UInt8](key.publicKey.x963Representation)
        let json =
            #"{"key": {"alg": "ES256", "crv": "P-256", "kid": "bfbd5111", "kty": "EC", "use": "sig", "#
            + #""x": "\#(Recipe.base64URL(Array(point[1...32])))", "#
            + #""y": "\#(Recipe.base64URL(Array(point[33...])))", "created_at": 1560466150, "#
            + #""expired_at": null}, "request_id": "RZ6Omi1bzzwDaLo"}"#
        let signer = TokenSigner(key: key)
        return ProviderSample(
            provider: "Plaid",
            scheme: .plaid(limits: .still, now: clock) {
                $0 == "bfbd5111" ? Recipe.bytes(json) : nil
            },
            fields: ["Plaid-Verification"]
        ) { body in
            let digest = Recipe.hex(Recipe.sha256(body))
            let token = Recipe.token(
                #"{"alg":"ES256","kid":"bfbd5111","typ":"JWT"}"#,
                #"{"iat":1700000000,"request_body_sha256":"\#(digest)"}"#, signer.es256)
            return WebhookRequest(headers: [("Plaid-Verification", token)], body: body)
        }
    }

    private static func hs256(_ claims: String) -> String {
        Recipe.token(#"{"alg":"HS256","typ":"JWT"}"#, claims) {
            Recipe.hmacSHA256(Recipe.bytes(secret), $0)
        }
    }
}

/// Signs tokens, without the code under test.
// The keys of version 3 of swift-crypto are not declared sendable.
struct TokenSigner: @unchecked Sendable {
    let key: P256.Signing.PrivateKey

    func es256(_ message: [UInt8]) -> [UInt8] {
        (try? key.signature(for: Data(message))).map { [UInt8]($0.rawRepresentation) } ?? []
    }
}
#endif
