#if Receiver && DEBUG
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// The hashing that a request without a secret causes is limited, whatever its header fields contain.
@Suite struct HashedBytesTests {
    private static let body = Array(repeating: UInt8(ascii: "a"), count: 100_000)
    /// The allowance for the header fields and the URL, which are also signed.
    private static let rest = 2_000

    private func hashed(_ scheme: any SignatureScheme, _ request: WebhookRequest) async -> Int {
        await HashedBytes.count {
            _ = try? await scheme.checkHead(request)
            await #expect(throws: SignatureError.self) { try await scheme.verify(request) }
        }
    }

    private static func signatures(_ count: Int, _ length: Int) -> [String] {
        (0..<count).map {
            Data(repeating: UInt8(truncatingIfNeeded: $0), count: length).base64EncodedString()
        }
    }

    private static func request(
        _ version: String, _ count: Int, length: Int
    ) -> WebhookRequest {
        let list = signatures(count, length).map { "\(version),\($0)" }
        return WebhookRequest(
            headers: [
                ("webhook-id", "msg_1"), ("webhook-timestamp", "1700000000"),
                ("webhook-signature", list.joined(separator: " ")),
            ], body: body)
    }

    @Test(
        "A forged request causes no more work than the scheme declares", arguments: SchemeSample.all
    )
    func forged(sample: SchemeSample) async throws {
        var request = try sample.request()
        request.message.body = Self.body
        let bytes = await hashed(sample.scheme, request)
        #expect(bytes <= sample.scheme.maximumBodyHashes * Self.body.count + Self.rest)
        #expect(sample.scheme.maximumBodyHashes <= (sample.name == "v1a" ? 4 : 2))
    }

    @Test("All HMAC signatures are compared with one code for each secret")
    func hmac() async throws {
        let secrets = Self.signatures(16, 24).map { "whsec_" + $0 }
        let scheme = try StandardWebhooks(secrets: secrets)
        #expect(scheme.maximumBodyHashes == 16)
        let bytes = await hashed(scheme, Self.request("v1", 32, length: 32))
        #expect(16 * Self.body.count..<16 * (Self.body.count + 100) ~= bytes)
    }

    @Test("Four Ed25519 signatures are verified, and no body is hashed for more")
    func ed25519Signatures() async throws {
        let scheme = try StandardWebhooks(secrets: [SchemeSample.publicKey])
        let four = await hashed(scheme, Self.request("v1a", 4, length: 64))
        #expect(4 * Self.body.count..<4 * (Self.body.count + 100) ~= four)
        for count in [5, 32, 10_000] {
            #expect(await hashed(scheme, Self.request("v1a", count, length: 64)) == 0)
        }
        let error = SignatureError.tooManySignatures(header: "webhook-signature", limit: 4)
        #expect(throws: error) { try scheme.checkHead(Self.request("v1a", 5, length: 64)) }
    }

    @Test("Four public keys are accepted, and no more")
    func ed25519Keys() async throws {
        let four = try StandardWebhooks(
            secrets: Array(repeating: SchemeSample.publicKey, count: 4)
                + Array(repeating: Endpoint.secret, count: 12))
        #expect(four.maximumBodyHashes == 4 * 4 + 12)
        let bytes = await hashed(four, Self.request("v1a", 4, length: 64))
        #expect(bytes <= 16 * (Self.body.count + 100))
        #expect(throws: SecretError.tooManyPublicKeys(limit: 4)) {
            try StandardWebhooks(secrets: Array(repeating: SchemeSample.publicKey, count: 5))
        }
    }

    @Test("The search ends at the first match")
    func firstMatch() async throws {
        let scheme = try StandardWebhooks(secrets: [SchemeSample.privateKey])
        var request = WebhookRequest(headers: [], body: Self.body)
        request.message.headers.fields = try scheme.sign(
            request, id: "msg_1", at: SchemeSample.time)
        request.message.headers["webhook-signature"]? +=
            Self.request("v1a", 3, length: 64)
            .message.headers["webhook-signature"].map { " " + $0 } ?? ""
        let bytes = try await HashedBytes.count { _ = try scheme.verify(request) }
        #expect(bytes < Self.body.count + 100)
    }

    @Test("All Stripe signatures are compared with one code for each secret")
    func stripe() async throws {
        let scheme = try StripeScheme(secrets: (0..<16).map { "whsec_\($0)" })
        let list = (10..<41).map { ",v1=" + String(repeating: "\($0)", count: 32) }
        let request = WebhookRequest(
            headers: [("Stripe-Signature", "t=1700000000" + list.joined())], body: Self.body)
        let bytes = await hashed(scheme, request)
        #expect(bytes <= 16 * (Self.body.count + 100))
    }

    @Test(
        "Twilio's body is not hashed before its URL is verified, and a form is hashed twice per token"
    )
    func twilio() async throws {
        let scheme = try TwilioScheme(secrets: (0..<16).map { "token \($0)" })
        let signature = ("X-Twilio-Signature", Self.signatures(1, 20)[0])
        let url = TwilioScheme.url("https://shop.example/", covering: Self.body)
        let json = WebhookRequest(url: url, headers: [signature], body: Self.body)
        #expect(await hashed(scheme, json) < 16 * 2 * 200)
        let form = WebhookRequest(
            url: url,
            headers: [signature, ("Content-Type", "application/x-www-form-urlencoded")],
            body: Self.body)
        #expect(await hashed(scheme, form) <= 16 * 2 * (Self.body.count + 200))
    }

    @Test("A head that is refused causes no hashing")
    func head() async throws {
        for sample in SchemeSample.all {
            var request = try sample.request()
            request.message.body = Self.body
            for name in sample.needed {
                var changed = request
                changed.message.headers[name] = nil
                #expect(await hashed(sample.scheme, changed) == 0)
            }
        }
    }
}
#endif
