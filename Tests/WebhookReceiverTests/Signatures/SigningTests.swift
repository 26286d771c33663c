#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct SigningTests {
    private static let privateKey =
        "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
    private static let publicKey = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="
    private static let time = Date(timeIntervalSince1970: 1_614_265_330)

    private static func generic() throws -> HMACScheme {
        try HMACScheme(
            HMACFormat(
                algorithm: .sha512, secretEncoding: .hex, signatureHeader: "X-Signature",
                prefix: "s=", encoding: .base64, separator: ",",
                content: SignedContent(
                    template: "{id}|{timestamp}|{header:X-Account}|{url}|{body}"),
                timestampHeader: "X-Time", timestampUnit: .milliseconds, idHeader: "X-ID"),
            secrets: ["00ff", "abcd"])
    }

    private func schemes() throws -> [any SignatureScheme] {
        [
            try StandardWebhooks(secrets: [Endpoint.secret]),
            try StandardWebhooks(secrets: [Self.privateKey], headerPrefix: "svix"),
            try StripeScheme(secrets: ["a", "b"]), try TwilioScheme(secrets: ["a"]),
            try HMACScheme(.github, secrets: ["a"]), try HMACScheme(.slack, secrets: ["a"]),
            try HMACScheme(.shopify, secrets: ["a"]), try HMACScheme(.line, secrets: ["a"]),
            try HMACScheme(.square(notificationURL: "https://example.com/"), secrets: ["a"]),
            try Self.generic(),
        ]
    }

    private func request() -> WebhookRequest {
        let digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
        return WebhookRequest(
            url: "https://example.com/?bodySHA256=\(digest)", headers: [("X-Account", "7")],
            body: Array("{}".utf8))
    }

    @Test("Each scheme verifies what it signs, and nothing else")
    func roundTrip() async throws {
        for scheme in try schemes() {
            var request = request()
            request.message.headers.fields += try scheme.sign(request, id: "msg_1", at: Self.time)
            let delivery = try await scheme.verify(request)
            #expect(delivery.isBodySigned)
            #expect(delivery.time == nil || delivery.time == Self.time)
            #expect(delivery.id == nil || delivery.id == "msg_1")

            request.message.body = Array("{ }".utf8)
            await #expect(throws: SignatureError.mismatch, "\(scheme.name)") {
                try await scheme.verify(request)
            }
        }
    }

    @Test("A published signature is reproduced")
    func published() throws {
        let scheme = try StandardWebhooks(secrets: [Endpoint.secret, Self.privateKey])
        let request = WebhookRequest(headers: [], body: Array(#"{"test": 2432232314}"#.utf8))
        let fields = try scheme.sign(request, id: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: Self.time)
        #expect(
            fields.map(\.value).prefix(2) == ["msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330"])
        #expect(
            fields.last?.value.hasPrefix("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1a,")
                == true)
    }

    @Test("During rotation, the old and the new secret verify")
    func rotation() throws {
        let other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
        let both = try StandardWebhooks(secrets: [other, Endpoint.secret])
        for secret in [other, Endpoint.secret] {
            var request = request()
            let one = try StandardWebhooks(secrets: [secret])
            request.message.headers.fields += try one.sign(request, id: "m", at: Self.time)
            _ = try both.verify(request)
        }
        var request = request()
        request.message.headers.fields += try both.sign(request, id: "m", at: Self.time)
        _ = try StandardWebhooks(secrets: [Endpoint.secret]).verify(request)
    }

    @Test("A public key verifies what the private key signs, but cannot sign")
    func keyPair() throws {
        let publicKey = try StandardWebhooks(secrets: [Self.publicKey])
        var request = request()
        request.message.headers.fields += try StandardWebhooks(secrets: [Self.privateKey])
            .sign(request, id: "m", at: Self.time)
        #expect(try publicKey.verify(request).id == "m")
        #expect(throws: SigningError.noPrivateKey) {
            try publicKey.sign(request, id: "m", at: Self.time)
        }
    }

    @Test("A change to any signed part is detected")
    func parts() throws {
        let scheme = try Self.generic()
        var signed = request()
        signed.message.headers.fields += try scheme.sign(signed, id: "m", at: Self.time)
        _ = try scheme.verify(signed)
        for name in ["X-ID", "X-Time", "X-Account"] {
            var changed = signed
            changed.message.headers[name] = "8"
            #expect(throws: SignatureError.mismatch) { try scheme.verify(changed) }
        }
        signed.url = "https://example.org/"
        #expect(throws: SignatureError.mismatch) { try scheme.verify(signed) }
        signed.url = nil
        #expect(throws: SignatureError.missingURL) { try scheme.verify(signed) }
    }

    @Test("A format that would prove nothing is refused")
    func unsoundFormats() {
        #expect(throws: SignatureFormatError.bodyNotSigned) {
            try HMACFormat(signatureHeader: "X", content: [.text("a")])
        }
        #expect(throws: SignatureFormatError.timestampNotSigned) {
            try HMACFormat(signatureHeader: "X", timestampHeader: "T")
        }
        #expect(throws: SignatureFormatError.timestampNotSigned) {
            try HMACFormat(signatureHeader: "X", content: [.timestamp, .body])
        }
        #expect(throws: SignatureFormatError.idNotSigned) {
            try HMACFormat(signatureHeader: "X", idHeader: "I")
        }
        for template in ["{bdy}", "{body", "body}", "{header:}", "{}"] {
            #expect(throws: SignatureFormatError.self) { try SignedContent(template: template) }
        }
    }
}
#endif
