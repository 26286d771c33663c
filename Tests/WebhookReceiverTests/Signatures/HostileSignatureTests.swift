#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct HostileSignatureTests {
    private static let secret = Endpoint.secret
    private static let publicKey = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="

    /// The error for a request that was changed after it was signed.
    private func error(
        _ scheme: some SignatureScheme, verifiedBy other: (any SignatureScheme)? = nil,
        _ change: (inout WebhookHeaders) -> Void
    ) async throws -> SignatureError? {
        var request = WebhookRequest(headers: [], body: Array("{}".utf8))
        request.message.headers.fields += try scheme.sign(request, id: "msg_1", at: TestClock.start)
        change(&request.message.headers)
        do {
            _ = try await (other ?? scheme).verify(request)
            return nil
        } catch {
            return error
        }
    }

    @Test("A v1 code is not a v1a signature, and the reverse")
    func versions() async throws {
        let symmetric = try StandardWebhooks(secrets: [Self.secret])
        let asymmetric = try StandardWebhooks(secrets: [Self.publicKey])
        let name = "webhook-signature"
        let code = try await error(symmetric, verifiedBy: asymmetric) {
            $0[name] = $0[name]?.replacingOccurrences(of: "v1,", with: "v1a,")
        }
        #expect(code == .noUsableSignature(header: name))
        #expect(
            try await error(symmetric, verifiedBy: asymmetric) { _ in }
                == .noUsableSignature(header: name))
    }

    @Test(
        "A repeated header field is refused",
        arguments: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    func repeatedField(name: String) async throws {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        let found = try await error(scheme) {
            $0.fields.append(.init(name: name.uppercased(), value: $0[name] ?? ""))
        }
        #expect(found == .repeatedHeader(name))
        #expect(try await error(scheme) { $0[name] = nil } == .missingHeader(name))
    }

    @Test(
        "A header field with 10,000 signatures is refused",
        arguments: [" v1,AAAA", " ", "v1", "v1,", ",", " v1,\u{0}"])
    func manySignatures(text: String) async throws {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        let list = String(repeating: text, count: 10_000)
        #expect(try await error(scheme) { $0["webhook-signature"] = list } != nil)
    }

    @Test(
        "A Stripe header field with 10,000 signatures is refused",
        arguments: [",v1=00", ",", "v1=", "=", "t=1,", ",v1=\u{0}"])
    func manyStripeSignatures(text: String) async throws {
        let scheme = try StripeScheme(secrets: ["secret"])
        let list = "t=1614265330" + String(repeating: text, count: 10_000)
        #expect(try await error(scheme) { $0["Stripe-Signature"] = list } != nil)
    }

    @Test("The number of signatures is limited even if one is valid")
    func limit() async throws {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        let name = "webhook-signature"
        let found = try await error(scheme) {
            $0[name] = ($0[name] ?? "") + String(repeating: " v1,AAAA", count: 32)
        }
        #expect(found == .tooManySignatures(header: name, limit: 32))
        #expect(
            try await error(scheme) {
                $0[name, default: ""] += String(repeating: " v1,AAAA", count: 31)
            }
                == nil)
    }

    @Test("A full stop in the identifier is refused, since it separates the signed parts")
    func separator() async throws {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        #expect(
            try await error(scheme) { $0["webhook-id"] = "msg.1" } == .malformedHeader("webhook-id")
        )
        #expect(throws: SigningError.identifierNotAllowed) {
            try scheme.sign(WebhookRequest(headers: [], body: []), id: "msg.1", at: TestClock.start)
        }
    }

    @Test(
        "A time that is not a number of seconds is refused",
        arguments: [
            "", "-1", "+1614265330", " 1614265330", "1614265330.0", "1e9", "٣", "0x5",
            "99999999999999999999", "253402300800",
        ])
    func malformedTime(text: String) async throws {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        #expect(
            try await error(scheme) { $0["webhook-timestamp"] = text }
                == .malformedHeader("webhook-timestamp"))
    }

    @Test(
        "A malformed Stripe header field is refused",
        arguments: [
            "t=1,t=1,v1=00", "v1=00", "t", "t=1", "t=1,v0=00", "t=1,v1=zz", ",,,", "t=x,v1=00",
        ])
    func malformedStripe(value: String) async throws {
        let scheme = try StripeScheme(secrets: ["secret"])
        #expect(try await error(scheme) { $0["Stripe-Signature"] = value } != nil)
    }

    @Test("GitHub's older header field with SHA-1 is never read")
    func gitHubSHA1() async throws {
        let format = try HMACFormat(
            algorithm: .sha1, signatureHeader: "X-Hub-Signature", prefix: "sha1=")
        let old = try HMACScheme(format, secrets: ["secret"])
        let new = try HMACScheme(.github, secrets: ["secret"])
        #expect(
            try await error(old, verifiedBy: new) { _ in } == .missingHeader("X-Hub-Signature-256"))
        let moved = try await error(old, verifiedBy: new) {
            $0["X-Hub-Signature-256"] =
                $0["X-Hub-Signature"]?.replacingOccurrences(of: "sha1=", with: "sha256=")
        }
        #expect(moved == .noUsableSignature(header: "X-Hub-Signature-256"))
    }

    @Test("A Twilio form with too many fields is refused")
    func twilioFields() throws {
        let scheme = try TwilioScheme(secrets: ["secret"])
        var request = WebhookRequest(
            url: "https://example.com/",
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array((0..<1001).map { "f\($0)" }.joined(separator: "&").utf8))
        request.message.headers["X-Twilio-Signature"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAA="
        #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
    }
}

extension WebhookHeaders {
    fileprivate subscript(name: String, default value: String) -> String {
        get { self[name] ?? value }
        set { self[name] = newValue }
    }
}
#endif
