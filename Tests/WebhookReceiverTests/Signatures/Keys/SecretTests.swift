#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct SecretTests {
    @Test(
        "An unusable secret is refused",
        arguments: [
            ([], .none),
            ([""], .empty), (["whsec_"], .empty), (["whpk_"], .empty), ([" \n"], .empty),
            (["v1,whsec_"], .empty), (["whsec_=="], .empty),
            (["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"], .surroundedBySpace),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS!"], .notEncoded(.base64)),
            (["whsec_MfKQ9r8GKYqrTwjU PD8ILPZIo2LaLaSw"], .notEncoded(.base64)),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaL"], .notEncoded(.base64)),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2La==="], .notEncoded(.base64)),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2L+-aSw"], .notEncoded(.base64)),
            (["v2,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], .notEncoded(.base64)),
            (["whsec_c2hvcnQ="], .weak(bytes: 5, minimum: 16)),
            (["whsec_AAAAAAAAAAAAAAAAAAAA"], .weak(bytes: 15, minimum: 16)),
            (["whpk_c2hvcnQ="], .wrongLength(bytes: 5, expected: 32...32)),
            (["whsk_c2hvcnQ="], .wrongLength(bytes: 5, expected: 32...64)),
            (["whsk_" + String(repeating: "A", count: 86) + "=="], .inconsistentKeyPair),
            (["whpk_" + String(repeating: "A", count: 43) + "="], .publicKeyOfSmallOrder),
            (Array(repeating: Endpoint.secret, count: 17), .tooMany(limit: 16)),
            ([Endpoint.secret, ""], .empty),
        ] as [([String], SecretError)])
    func unusable(secrets: [String], error: SecretError) {
        #expect(throws: error) { try StandardWebhooks(secrets: secrets) }
    }

    /// Each encoding of a key other than the standard one.
    @Test(
        "A secret is accepted in every unambiguous encoding",
        arguments: [
            ("v1,whsec_+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li"),
            ("+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li"),
            ("whsec_-_-_MfKQ9r8GKYqrTwjUPD8ILPZIo2Li", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li"),
            // 25 and 26 bytes, without padding.
            ("whsec_+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAA", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAA=="),
            ("whsec_-_-_MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAAA", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAAA="),
            // With too much padding, and with trailing bits that do not fill a byte.
            ("whsec_+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li==", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2Li"),
            ("whsec_+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAB", "+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LiAA=="),
        ])
    func encodings(secret: String, standard: String) throws {
        try expectSameKey(secret, "whsec_" + standard)
    }

    private func expectSameKey(_ first: String, _ second: String) throws {
        let schemes = try [first, second].map { try StandardWebhooks(secrets: [$0]) }
        for (signer, verifier) in [(schemes[0], schemes[1]), (schemes[1], schemes[0])] {
            _ = try verifier.verify(signed(by: signer))
        }
    }

    private func signed(by scheme: some SignatureScheme) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [], body: Array("{}".utf8))
        request.message.headers.fields = try scheme.sign(
            request, id: "msg_1", at: SchemeSample.time)
        return request
    }

    @Test("A URL-safe secret also yields the key of decoders that skip its special characters")
    func skippedCharacters() throws {
        let text = "MfKQ-9r8GKYqrTwjUPD8_ILPZIo2LaLaSw"
        let scheme = try StandardWebhooks(secrets: ["whsec_" + text])
        let translated = text.replacing("-", with: "+").replacing("_", with: "/")
        let skipped = text.filter { $0 != "-" && $0 != "_" }
        for other in [translated, skipped] {
            let other = try StandardWebhooks(secrets: ["whsec_" + other])
            #expect(try scheme.verify(signed(by: other)).secretIndex == 0)
            _ = try other.verify(signed(by: scheme))
        }
        // A key of which skipping leaves only a few bytes is not accepted.
        let short = "whsec_" + String(repeating: "-", count: 32) + "AAAA"
        #expect(try StandardWebhooks(secrets: [short]).maximumBodyHashes == 1)
    }

    @Test(
        "A key of 16 bytes or more is accepted, below 24 bytes with a warning",
        arguments: [16, 17, 23, 24, 25, 64, 65, 100, 1000])
    func lengths(count: Int) throws {
        let key = Data(repeating: 7, count: count).base64EncodedString()
        let scheme = try StandardWebhooks(secrets: ["whsec_" + key, Endpoint.secret])
        let warnings: [SecretWarning] = count < 24 ? [.short(bytes: count, recommended: 24)] : []
        #expect(scheme.warnings == warnings)
        let one = try StandardWebhooks(secrets: ["whsec_" + key])
        #expect(try one.verify(signed(by: scheme)).secretIndex == 0)
    }

    @Test("A shorter key is accepted if weak secrets are allowed", arguments: [1, 5, 15])
    func weak(count: Int) throws {
        let secret = "whsec_" + Data(repeating: 7, count: count).base64EncodedString()
        let scheme = try StandardWebhooks(secrets: [secret], allowsWeakSecret: true)
        #expect(scheme.warnings == [.short(bytes: count, recommended: 24)])
        _ = try scheme.verify(signed(by: scheme))
        #expect(throws: SecretError.weak(bytes: count, minimum: 16)) {
            try StandardWebhooks(secrets: [secret])
        }
        #expect(throws: SecretError.empty) {
            try StandardWebhooks(secrets: ["whsec_"], allowsWeakSecret: true)
        }
    }

    @Test(
        "No scheme accepts an empty secret, or no secret",
        arguments: [[], [""], ["  "], ["secret", ""], ["secret\n"]])
    func empty(secrets: [String]) {
        #expect(throws: SecretError.self) { try StripeScheme(secrets: secrets) }
        #expect(throws: SecretError.self) { try TwilioScheme(secrets: secrets) }
        for format in [HMACFormat.github, .slack, .shopify, .line, .square(notificationURL: "")] {
            #expect(throws: SecretError.self) { try HMACScheme(format, secrets: secrets) }
        }
    }

    @Test("A provider's short secret is accepted with a warning")
    func shortProviderSecret() throws {
        let schemes: [any SignatureScheme] = [
            try StripeScheme(secrets: ["short", "a secret of 22 chars.."]),
            try TwilioScheme(secrets: ["short"]),
            try TwilioScheme(secrets: [], sharedKeySecrets: ["short"]),
            try HMACScheme(.github, secrets: ["short"]),
        ]
        for scheme in schemes {
            #expect(scheme.warnings == [.short(bytes: 5, recommended: 16)])
        }
    }

    @Test("An encoded secret must be in its encoding")
    func malformed() throws {
        let format = try HMACFormat(secretEncoding: .hex, signatureHeader: "X-Signature")
        #expect(throws: SecretError.notEncoded(.hex)) { try HMACScheme(format, secrets: ["abc"]) }
        _ = try HMACScheme(format, secrets: ["abcd"])
        let base64 = try HMACFormat(secretEncoding: .base64, signatureHeader: "X-Signature")
        #expect(throws: SecretError.notEncoded(.base64)) {
            try HMACScheme(base64, secrets: ["abc!"])
        }
        let texts = ["+/+/MfKQ9r8GKYqrTwjUPA==", "-_-_MfKQ9r8GKYqrTwjUPA"]
        let schemes = try texts.map { try HMACScheme(base64, secrets: [$0]) }
        _ = try schemes[0].verify(signed(by: schemes[1]))
    }
}
#endif
