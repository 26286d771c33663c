#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Keys that are looked up for each request.
@Suite struct SenderLookupTests {
    private struct Outage: Error {}

    private let secrets = [
        "acme": Endpoint.secret, "globex": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    ]

    /// The tenant is in the path.
    private func lookup(_ calls: Recorder<WebhookRequest> = Recorder()) -> SenderLookup {
        .lookup { [secrets] request in
            calls.add(request)
            let tenant = String(request.url?.split(separator: "/").last ?? "")
            if tenant == "outage" { throw Outage() }
            guard let secret = secrets[tenant] else { return nil }
            return try WebhookSender(name: tenant, scheme: .standardWebhooks(secrets: [secret]))
        }
    }

    private func request(_ tenant: String, signedBy other: String? = nil) throws -> WebhookRequest {
        var request = WebhookRequest(
            url: "https://shop.example/hooks/\(tenant)", headers: [], body: Array("{}".utf8))
        let scheme = try StandardWebhooks(secrets: [secrets[other ?? tenant] ?? Endpoint.secret])
        request.message.headers.fields = try scheme.sign(
            request, id: "msg_1", at: SchemeSample.time)
        return request
    }

    @Test("A sender is found with its keys", arguments: ["acme", "globex"])
    func found(tenant: String) async throws {
        let request = try request(tenant)
        #expect(try await lookup().checkHead(request) == SchemeSample.time)
        let delivery = try await lookup().verify(request)
        #expect(delivery.sender == tenant)
        #expect(delivery.secretIndex == 0)
    }

    @Test("A sender cannot sign for another")
    func otherSender() async throws {
        let request = try request("acme", signedBy: "globex")
        await #expect(throws: SignatureError.mismatch) { try await lookup().verify(request) }
    }

    @Test(
        "A request whose lookup fails is refused",
        arguments: [
            ("nobody", SignatureError.unknownSender), ("outage", .keysUnavailable),
        ])
    func failedLookup(tenant: String, error: SignatureError) async throws {
        let request = try request(tenant)
        await #expect(throws: error) { try await lookup().checkHead(request) }
        await #expect(throws: error) { try await lookup().verify(request) }
    }

    @Test("The lookup gets the head alone")
    func head() async throws {
        let calls = Recorder<WebhookRequest>()
        _ = try await lookup(calls).verify(request("acme"))
        #expect(calls.values.map(\.message.body) == [[]])
        #expect(calls.values.first?.message.headers["webhook-id"] == "msg_1")
    }

    @Test("An unknown sender gets 401")
    func unknownSender() async throws {
        let endpoint = try Endpoint(lookup())
        let response = await endpoint.receiver.receive(try request("nobody"))
        #expect(response.status == 401)
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("A sender is asked to retry while keys are unavailable")
    func keysUnavailable() async throws {
        let endpoint = try Endpoint(lookup())
        let response = await endpoint.receiver.receive(try request("outage"))
        #expect(response.status == 503)
        #expect(response.headers["Retry-After"] == "10")
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("A lookup does not sign")
    func signing() {
        #expect(throws: SigningError.senderNotKnown) {
            try lookup().sign(
                WebhookRequest(headers: [], body: []), id: "m", at: SchemeSample.time)
        }
    }
}
#endif
