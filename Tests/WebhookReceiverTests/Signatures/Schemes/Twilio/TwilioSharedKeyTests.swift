#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// `X-Twilio-Webhooks-Signature-Settings: key=…,algorithm=HMAC_SHA256`.
@Suite struct TwilioSharedKeyTests {
    private static let header = "X-Twilio-Webhooks-Signature-Settings"
    private let token = "an authentication token"
    private let shared = "the secret of a shared key"

    private func request(
        settings: String?, algorithm: HMACAlgorithm, secret: String
    ) throws -> WebhookRequest {
        let url = "https://shop.example/hooks"
        let form = try HMACFormat(
            algorithm: algorithm, signatureHeader: "X-Twilio-Signature", encoding: .base64,
            content: [.url, .body])
        var request = WebhookRequest(
            url: url, headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: [])
        request.message.headers.fields += try HMACScheme(form, secrets: [secret])
            .sign(request, id: "m", at: SchemeSample.time)
        if let settings { request.message.headers[Self.header] = settings }
        return request
    }

    @Test(
        "A shared key verifies with SHA-256",
        arguments: [
            "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256", "algorithm=HMAC_SHA256",
            "key=a, algorithm = HMAC_SHA256 ", "algorithm=hmac_sha256,key=a,later=1",
        ])
    func sha256(settings: String) throws {
        let scheme = try TwilioScheme(secrets: [token], sharedKeySecrets: ["another", shared])
        let request = try request(settings: settings, algorithm: .sha256, secret: shared)
        #expect(try scheme.verify(request).secretIndex == 2)
        #expect(throws: SignatureError.noUsableSignature(header: "X-Twilio-Signature")) {
            try TwilioScheme(secrets: [shared]).verify(request)
        }
    }

    @Test(
        "Settings without an algorithm mean a shared key and SHA-1",
        arguments: [
            "key=a,algorithm=HMAC_SHA1", "key=a", "algorithm=", "algorithm", "nothing",
        ])
    func sha1(settings: String) throws {
        let scheme = try TwilioScheme(secrets: [token], sharedKeySecrets: [shared])
        _ = try scheme.verify(request(settings: settings, algorithm: .sha1, secret: shared))
        #expect(throws: SignatureError.mismatch) {
            try scheme.verify(request(settings: settings, algorithm: .sha1, secret: token))
        }
    }

    @Test("No settings mean a token", arguments: [nil, ""])
    func noSettings(settings: String?) throws {
        let scheme = try TwilioScheme(secrets: [token], sharedKeySecrets: [shared])
        let good = try request(settings: settings, algorithm: .sha1, secret: token)
        #expect(try scheme.verify(good).secretIndex == 0)
        #expect(throws: SignatureError.mismatch) {
            try scheme.verify(request(settings: settings, algorithm: .sha1, secret: shared))
        }
        let onlyShared = try TwilioScheme(secrets: [], sharedKeySecrets: [shared])
        #expect(throws: SignatureError.noUsableSignature(header: "X-Twilio-Signature")) {
            try onlyShared.verify(good)
        }
    }

    @Test(
        "An unknown or ambiguous algorithm is refused",
        arguments: [
            "algorithm=HMAC_SHA512", "algorithm=NONE", "algorithm=HMAC_SHA1,algorithm=HMAC_SHA256",
            "algorithm=HMAC_SHA256,algorithm=HMAC_SHA256",
        ])
    func unknownAlgorithm(settings: String) throws {
        let scheme = try TwilioScheme(secrets: [token], sharedKeySecrets: [shared])
        for algorithm in HMACAlgorithm.allCases {
            let request = try request(settings: settings, algorithm: algorithm, secret: shared)
            #expect(throws: SignatureError.malformedHeader(Self.header)) {
                try scheme.verify(request)
            }
        }
    }

    @Test("Repeated settings are refused")
    func repeatedSettings() throws {
        let scheme = try TwilioScheme(secrets: [token], sharedKeySecrets: [shared])
        var request = try request(
            settings: "algorithm=HMAC_SHA256", algorithm: .sha256, secret: shared)
        request.message.headers.fields.append(.init(name: Self.header, value: ""))
        #expect(throws: SignatureError.repeatedHeader(Self.header)) { try scheme.verify(request) }
    }

    @Test("A scheme with shared keys alone signs with one of them")
    func signing() throws {
        let scheme = try TwilioScheme(secrets: [], sharedKeySecrets: [shared])
        var request = WebhookRequest(url: "https://shop.example/", headers: [], body: [])
        request.message.headers.fields = try scheme.sign(request, id: "m", at: SchemeSample.time)
        #expect(request.message.headers[Self.header] == "algorithm=HMAC_SHA256")
        #expect(try scheme.verify(request).secretIndex == 0)
    }
}
#endif
