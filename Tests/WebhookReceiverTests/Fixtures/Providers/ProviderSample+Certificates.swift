#if Certificates
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import WebhookEvents
import WebhookReceiver
import X509

extension ProviderSample {
    private static let clock: @Sendable () -> Date = { time }

    /// Providers that sign with RSA, or send certificates.
    static func certificates() throws -> [ProviderSample] {
        [try wise(), try pubSub(), try payPal(), try amazonSNS(), try appStore()]
    }

    private static func wise() throws -> ProviderSample {
        let signer = try RSASigner()
        return ProviderSample(
            provider: "Wise", scheme: try .wise(publicKeys: [signer.publicKeyPEM]),
            fields: ["X-Signature-SHA256"], signsTime: false
        ) { body in
            WebhookRequest(
                headers: [
                    ("X-Delivery-Id", "1"),
                    ("X-Signature-SHA256", Recipe.base64(signer.sha256(body))),
                ], body: body)
        }
    }

    private static func pubSub() throws -> ProviderSample {
        let signer = try RSASigner()
        let (modulus, exponent) = try signer.numbers
        let keys =
            #"{"keys": [{"kid": "7d680d8c", "kty": "RSA", "alg": "RS256", "use": "sig", "#
            + #""n": "\#(Recipe.base64URL(modulus))", "e": "\#(Recipe.base64URL(exponent))"}]}"#
        let claims =
            #"{"aud":"https://example.com","azp":"113774264463038321964","#
            + #""email":"gae-gcp@appspot.gserviceaccount.com","email_verified":true,"#
            + #""exp":1700003000,"iat":1699999400,"iss":"https://accounts.google.com","#
            + #""sub":"113774264463038321964"}"#
        return ProviderSample(
            provider: "Google Pub/Sub",
            scheme: .pubSub(
                audience: "https://example.com", email: "gae-gcp@appspot.gserviceaccount.com",
                limits: .still, now: clock
            ) { Recipe.bytes(keys) },
            fields: ["Authorization"], signsTime: false, protectsBody: false
        ) { body in
            let token = Recipe.token(
                #"{"alg":"RS256","kid":"7d680d8c","typ":"JWT"}"#, claims, signer.sha256)
            return WebhookRequest(headers: [("Authorization", "Bearer " + token)], body: body)
        }
    }

    private static func payPal() throws -> ProviderSample {
        let signer = try RSASigner()
        let authority = try TestAuthority("paypal")
        let pem = try TestAuthority.pem(
            authority.leaf("messageverificationcerts.paypal.com", signer.publicKey),
            authority.intermediate)
        let address =
            "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-5a29e601"
        let (id, text) = ("69cd13f0-d67a-11e5-baa3-778b53f4ae55", "2023-11-14T22:13:20Z")
        return ProviderSample(
            provider: "PayPal",
            scheme: try PayPalScheme(
                webhookID: "1JE4291016473214C",
                trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]),
                limits: .still, now: clock
            ) { Recipe.bytes($0 == address ? pem : "") },
            fields: [
                "PAYPAL-TRANSMISSION-ID", "PAYPAL-TRANSMISSION-TIME", "PAYPAL-TRANSMISSION-SIG",
                "PAYPAL-AUTH-ALGO", "PAYPAL-CERT-URL",
            ], isBodySigned: false, signsTime: false
        ) { body in
            let content = "\(id)|\(text)|1JE4291016473214C|\(Recipe.crc32(body))"
            return WebhookRequest(
                headers: [
                    ("PAYPAL-TRANSMISSION-ID", id), ("PAYPAL-TRANSMISSION-TIME", text),
                    (
                        "PAYPAL-TRANSMISSION-SIG",
                        Recipe.base64(signer.sha256(Recipe.bytes(content)))
                    ),
                    ("PAYPAL-AUTH-ALGO", "SHA256withRSA"), ("PAYPAL-CERT-URL", address),
                ], body: body)
        }
    }

    private static func amazonSNS() throws -> ProviderSample {
        let signer = try RSASigner()
        let authority = try TestAuthority("amazon")
        let pem = try TestAuthority.pem(authority.leaf("sns.amazonaws.com", signer.publicKey))
        let topic = "arn:aws:sns:us-west-2:123456789012:MyTopic"
        let (id, text) = ("22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324", "2023-11-14T22:13:20.123Z")
        return ProviderSample(
            provider: "Amazon SNS",
            scheme: try AmazonSNSScheme(
                topicARNs: [topic],
                trust: CertificateTrust(
                    roots: [TestAuthority.pem(authority.root)],
                    intermediates: [TestAuthority.pem(authority.intermediate)]),
                limits: .still, now: clock
            ) { _ in Recipe.bytes(pem) },
            fields: [], isBodySigned: false, signsTime: false, protectsBody: false,
            protectedTexts: ["order ", id, "My First Message", text, topic],
            body: { number in
                let message = "{\"order \(number)\": 1}"
                let content =
                    "Message\n\(message)\nMessageId\n\(id)\nSubject\nMy First Message\n"
                    + "Timestamp\n\(text)\nTopicArn\n\(topic)\nType\nNotification\n"
                // Both versions of signatures.
                let isSecond = number % 2 == 0
                let signature = (isSecond ? signer.sha256 : signer.sha1)(Recipe.bytes(content))
                return Recipe.bytes(
                    #"{"Type" : "Notification", "MessageId" : "\#(id)", "#
                        + #""TopicArn" : "\#(topic)", "Subject" : "My First Message", "Message" : "#
                        + #""{\"order \#(number)\": 1}", "Timestamp" : "\#(text)", "#
                        + #""SignatureVersion" : "\#(isSecond ? 2 : 1)", "Signature" : "#
                        + #""\#(Recipe.base64(signature))", "SigningCertURL" : "#
                        + #""https://sns.us-west-2.amazonaws.com/SimpleNotificationService-1.pem", "#
                        + #""UnsubscribeURL" : "https://sns.us-west-2.amazonaws.com/?Action=1"}"#)
            }
        ) { WebhookRequest(headers: [("Content-Type", "text/plain; charset=UTF-8")], body: $0) }
    }

    private static func appStore() throws -> ProviderSample {
        let key = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 5, count: 32))
        let signer = TokenSigner(key: key)
        let authority = try TestAuthority("apple")
        let chain = try [
            authority.leaf("Prod ECC Mac App Store", Certificate.PublicKey(key.publicKey)),
            authority.intermediate, authority.root,
        ].map { Recipe.base64(try $0.der) }
        let header = #"{"alg":"ES256","x5c":["\#(chain.joined(separator: #"",""#))"]}"#
        return ProviderSample(
            provider: "Apple App Store",
            scheme: try AppStoreScheme(
                bundleIDs: ["com.example.shop"], environment: .sandbox,
                trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]), now: clock),
            fields: [], signsTime: false, protectsBody: false,
            protectedTexts: [Recipe.base64URL(Recipe.bytes(claims(1)))],
            body: { number in
                let token = Recipe.token(header, claims(number), signer.es256)
                return Recipe.bytes(#"{"signedPayload":"\#(token)"}"#)
            }
        ) { WebhookRequest(headers: [], body: $0) }
    }

    private static func claims(_ number: Int) -> String {
        #"{"notificationType":"TEST","notificationUUID":"002e14d5-51f5-4503-b5a8-c3a1af68eb2\#(number)","#
            + #""data":{"bundleId":"com.example.shop","environment":"Sandbox"},"version":"2.0","#
            + #""signedDate":1700000000000}"#
    }
}

extension Recipe {
    /// The checksum of zip, bit by bit.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var value = UInt32.max
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }
}
#endif
