#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Several senders to one endpoint.
@Suite struct SenderSchemesTests {
    private let acme: StandardWebhooks
    private let globex: StandardWebhooks
    private let github: HMACScheme
    private let all: SenderSchemes

    init() throws {
        acme = try StandardWebhooks(secrets: [Endpoint.secret])
        globex = try StandardWebhooks(secrets: ["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"])
        github = try HMACScheme(.github, secrets: ["a secret of GitHub's", "a new secret of its"])
        all = try .senders(["acme": acme, "globex": globex, "github": github])
    }

    private func signed(_ scheme: some SignatureScheme) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [], body: Array("{}".utf8))
        request.message.headers.fields = try scheme.sign(
            request, id: "msg_1", at: SchemeSample.time)
        return request
    }

    @Test("A delivery has the name of its sender")
    func name() async throws {
        #expect(try await all.verify(signed(acme)).sender == "acme")
        #expect(try await all.verify(signed(globex)).sender == "globex")
        let delivery = try await all.verify(signed(github))
        #expect(delivery.sender == "github")
        #expect(delivery.unsignedID == "msg_1")
        #expect(delivery.secretIndex == 0)
        #expect(try await all.verify(signed(all)).sender == "acme")
    }

    @Test("All secrets of a scheme belong to one sender")
    func rotation() async throws {
        let new = try HMACScheme(.github, secrets: ["a new secret of its"])
        let delivery = try await all.verify(signed(new))
        #expect(delivery.sender == "github")
        #expect(delivery.secretIndex == 1)
    }

    @Test("The head is checked by the schemes of all senders")
    func head() async throws {
        #expect(try await all.checkHead(signed(acme)) == SchemeSample.time)
        #expect(try await all.checkHead(signed(github)) == nil)
        var both = try signed(acme)
        both.message.headers.fields += try signed(github).message.headers.fields
        #expect(try await all.checkHead(both) == nil)
        #expect(try await all.verify(both).sender == "acme")
        await #expect(throws: SignatureError.missingHeader("webhook-id")) {
            try await all.checkHead(WebhookRequest(headers: [], body: []))
        }
        var malformed = try signed(github)
        malformed.message.headers["X-Hub-Signature-256"] = "sha256=00"
        await #expect(throws: SignatureError.noUsableSignature(header: "X-Hub-Signature-256")) {
            try await all.checkHead(malformed)
        }
    }

    @Test("A request that no sender signed is refused")
    func noSender() async throws {
        var request = try signed(acme)
        request.message.body.append(UInt8(ascii: " "))
        await #expect(throws: SignatureError.mismatch) { try await all.verify(request) }
        let stranger = try StandardWebhooks(secrets: ["whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
        await #expect(throws: SignatureError.mismatch) {
            try await all.verify(signed(stranger))
        }
    }

    #if DEBUG
    @Test("Several senders together cause no more work than declared")
    func work() async throws {
        #expect(all.maximumBodyHashes == 4)
        var request = try signed(acme)
        request.message.headers.fields += try signed(github).message.headers.fields
        request.message.body = Array(repeating: 0, count: 100_000)
        let bytes = await HashedBytes.count {
            await #expect(throws: SignatureError.mismatch) { try await all.verify(request) }
        }
        #expect(bytes <= 4 * 100_100)
    }
    #endif

    @Test("Senders that cannot share an endpoint are refused")
    func unsuitable() throws {
        #expect(throws: SenderError.none) { try SenderSchemes([:]) }
        #expect(throws: SenderError.emptyName) { try SenderSchemes(["": acme]) }
        #expect(throws: SenderError.repeatedName("a")) {
            try SenderSchemes(["a": acme, "a": github])
        }
        #expect(throws: SenderError.unsigned("a")) { try SenderSchemes(["a": .unsigned]) }
        #expect(throws: SenderError.severalSenders("a")) { try SenderSchemes(["a": all]) }
        #expect(throws: SenderError.severalSenders("a")) {
            try SenderSchemes(["a": .lookup { _ in nil }])
        }
        let senders = try (0..<17).map { try WebhookSender(name: "\($0)", scheme: acme) }
        #expect(throws: SenderError.tooMany(limit: 16)) { try SenderSchemes(senders) }
        _ = try SenderSchemes(Array(senders.dropFirst()))
    }

    @Test("The secrets of all senders are limited together")
    func limit() throws {
        let many = try StripeScheme(secrets: (0..<16).map { "secret \($0)" })
        _ = try SenderSchemes(["a": many, "b": many])
        #expect(throws: SenderError.tooManySecrets(limit: 32)) {
            try SenderSchemes(["a": many, "b": many, "c": acme])
        }
        let twice = try HMACFormat(signatureHeader: "X", content: [.body, .body, .body])
        #expect(throws: SenderError.tooManySecrets(limit: 32)) {
            try WebhookSender(
                name: "a",
                scheme: HMACScheme(twice, secrets: (0..<16).map { "secret \($0)" }))
        }
    }

    @Test("The warnings are those of all senders")
    func warnings() throws {
        let short = try StripeScheme(secrets: ["short"])
        #expect(try SenderSchemes(["a": acme, "b": short]).warnings == short.warnings)
    }
}
#endif
