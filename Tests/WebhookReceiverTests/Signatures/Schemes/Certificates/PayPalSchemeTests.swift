#if Certificates
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct PayPalSchemeTests {
    private static let address = "https://api.paypal.com/v1/notifications/certs/CERT-1"
    private let authority: TestAuthority
    private let pem: String

    init() throws {
        authority = try TestAuthority("paypal")
        pem = try TestAuthority.pem(
            authority.leaf("messageverificationcerts.paypal.com", RSASigner().publicKey),
            authority.intermediate)
    }

    private func scheme(
        webhookID: String = "WH-1", now: Date = ProviderSample.time,
        fetch: CertificateFetch? = nil
    ) throws -> PayPalScheme {
        let pem = pem
        return try PayPalScheme(
            webhookID: webhookID,
            trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]), limits: .still,
            now: { now },
            fetch: fetch ?? { _ in Recipe.bytes(pem) })
    }

    private func request(address: String = address) throws -> WebhookRequest {
        let signer = try scheme().signing(privateKey: TestKeys.first, certificateAddress: address)
        var request = WebhookRequest(headers: [], body: Array(#"{"id": "WH-2"}"#.utf8))
        request.message.headers.fields = try signer.sign(
            request, id: "t-1", at: ProviderSample.time)
        return request
    }

    @Test("What the scheme signs is accepted, by the identifier of the transmission")
    func accepted() async throws {
        let delivery = try await scheme().verify(request())
        #expect(delivery.id == "t-1" && delivery.time == nil && !delivery.isBodySigned)
        let request = try request()
        #expect(throws: SigningError.noPrivateKey) {
            try scheme().sign(request, id: "t-1", at: ProviderSample.time)
        }
    }

    @Test("A delivery to the webhook of someone else is refused")
    func otherWebhook() async throws {
        await #expect(throws: SignatureError.mismatch) {
            try await scheme(webhookID: "WH-9").verify(request())
        }
        #expect(throws: SecretError.empty) { try scheme(webhookID: "") }
        #expect(throws: SecretError.empty) { try scheme(webhookID: "a|b") }
    }

    @Test("Another algorithm is refused")
    func algorithm() async throws {
        var request = try request()
        request.message.headers["PAYPAL-AUTH-ALGO"] = "SHA1withRSA"
        let error = SignatureError.noUsableSignature(header: "PAYPAL-TRANSMISSION-SIG")
        await #expect(throws: error) { try await scheme().verify(request) }
    }

    @Test(
        "A certificate is never fetched from another host",
        arguments: [
            "http://api.paypal.com/cert", "https://api.paypal.com.evil.example/cert",
            "https://evil.example/?api.paypal.com", "https://api.paypal.com@evil.example/",
            "https://www.paypal.com/cert", "https://evil.example#api.paypal.com",
        ])
    func hosts(address: String) async throws {
        let scheme = try scheme { _ in
            Issue.record("a certificate was fetched")
            return []
        }
        await #expect(throws: SignatureError.certificateNotTrusted) {
            try await scheme.verify(request(address: address))
        }
    }

    @Test("A certificate that has expired since it was fetched is refused")
    func expired() async throws {
        let clock = TestClock()
        let pem = pem
        let scheme = try PayPalScheme(
            webhookID: "WH-1",
            trust: CertificateTrust(roots: [TestAuthority.pem(authority.root)]),
            maximumAge: .seconds(1_000_000_000), limits: .still, now: clock.now
        ) { _ in Recipe.bytes(pem) }
        let request = try request()
        _ = try await scheme.verify(request)
        clock.advance(by: 100_000_001)
        await #expect(throws: SignatureError.certificateNotTrusted) {
            try await scheme.verify(request)
        }
    }

    @Test("A transmission is refused when it is older than the time for which PayPal retries")
    func ages() async throws {
        let days: TimeInterval = 86_400
        _ = try await scheme(now: ProviderSample.time + 4 * days).verify(request())
        await #expect(throws: SignatureError.self) {
            try await scheme(now: ProviderSample.time + 4 * days + 1).verify(request())
        }
    }
}
#endif
