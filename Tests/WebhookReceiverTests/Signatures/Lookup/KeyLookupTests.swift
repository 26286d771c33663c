#if Receiver
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver

/// Schemes whose keys are looked up for each request.
@Suite struct KeyLookupTests {
    private struct Outage: Error {}

    private let clock = ManualClock()
    private let calls = Recorder<String>()
    private let secrets = Locker([
        "acme": Endpoint.secret, "globex": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    ])

    private func lookup(
        by identifier: KeyIdentifier = .lastPathComponent, of subject: KeyLookup.Subject = .sender
    ) -> KeyLookup {
        KeyLookup(by: identifier, of: subject, limits: KeyCacheLimits(), clock: clock) {
            [calls, secrets] id in
            calls.add(id)
            if id == "outage" { throw Outage() }
            if id == "unsigned" { return .unsigned }
            guard let secret = secrets.value[id] else { return nil }
            return try .standardWebhooks(secrets: [secret])
        }
    }

    private func request(_ id: String, secret: String = Endpoint.secret) throws -> WebhookRequest {
        var request = WebhookRequest(
            url: "https://shop.example/hooks/\(id)?a=/b", headers: [("X-Key", id)],
            body: Array("{}".utf8))
        request.message.headers.fields += try StandardWebhooks(secrets: [secret])
            .sign(request, id: "msg_1", at: SchemeSample.time)
        return request
    }

    @Test("A request is verified with the keys of its identifier, which are looked up once")
    func found() async throws {
        let lookup = lookup()
        for _ in 0..<3 {
            let request = try request("acme")
            #expect(try await lookup.checkHead(request) == SchemeSample.time)
            #expect(try await lookup.verify(request).sender == "acme")
        }
        #expect(calls.values == ["acme"])
        await #expect(throws: SignatureError.mismatch) {
            try await lookup.verify(request("globex"))
        }
    }

    @Test("The identifier of a key is not a sender")
    func key() async throws {
        let lookup = lookup(by: .header("x-key"), of: .key)
        #expect(try await lookup.verify(request("acme")).sender == nil)
    }

    @Test(
        "A request whose keys are unknown or unavailable is refused",
        arguments: [
            ("nobody", SignatureError.unknownSender), ("", .unknownSender),
            (String(repeating: "a", count: 257), .unknownSender),
            ("outage", .keysUnavailable), ("unsigned", .keysUnavailable),
        ])
    func refused(id: String, error: SignatureError) async throws {
        let lookup = lookup(by: .header("X-Key"))
        let request = try request(id)
        await #expect(throws: error) { try await lookup.checkHead(request) }
        await #expect(throws: error) { try await lookup.verify(request) }
    }

    @Test("A sender is asked to retry while keys are unavailable")
    func status() async throws {
        let endpoint = try Endpoint(lookup())
        #expect(await endpoint.receiver.receive(try request("outage")).status == 503)
        #expect(await endpoint.receiver.receive(try request("nobody")).status == 401)
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("A new key works after the interval, and forged requests cause one lookup in it")
    func rotation() async throws {
        let lookup = lookup()
        _ = try await lookup.verify(request("acme"))
        let new = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        secrets.value["acme"] = new
        let request = try request("acme", secret: new)
        for _ in 0..<5 {
            await #expect(throws: SignatureError.mismatch) { try await lookup.verify(request) }
        }
        #expect(calls.values.count == 1)
        clock.advance(by: .seconds(30))
        #expect(try await lookup.verify(request).sender == "acme")
        let forged = try self.request("acme", secret: "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB")
        for _ in 0..<5 {
            await #expect(throws: SignatureError.mismatch) { try await lookup.verify(forged) }
        }
        #expect(calls.values.count == 2)
    }

    @Test("Any scheme can be looked up", arguments: SchemeSample.all)
    func schemes(sample: SchemeSample) async throws {
        let lookup = KeyLookup(by: KeyIdentifier { _ in "only" }, of: .key) { _ in sample.scheme }
        var request = try sample.request()
        _ = try await lookup.checkHead(request)
        let delivery = try await lookup.verify(request)
        #expect(try await sample.scheme.verify(request) == delivery)
        request.message.body.append(0x20)
        await #expect(throws: SignatureError.self) { try await lookup.verify(request) }
    }

    @Test(
        "An identifier is in the path, the query or a header field",
        arguments: [
            ("https://shop.example/hooks/a%20b", "a b", nil),
            ("https://shop.example/hooks/?key=c+d%26#x/y", "hooks", "c d&"),
            ("/a/b?key=1&key=2", "b", nil), ("?key=/", nil, "/"), ("", nil, nil),
            ("https://shop.example?key=1", nil, "1"), ("https://shop.example/", nil, nil),
        ] as [(String, String?, String?)])
    func identifiers(url: String, path: String?, parameter: String?) async throws {
        func found(_ identifier: KeyIdentifier) async -> String? {
            let ids = Recorder<String>()
            let lookup = KeyLookup(by: identifier) { id in
                ids.add(id)
                return nil
            }
            _ = try? await lookup.checkHead(WebhookRequest(url: url, headers: [], body: []))
            return ids.values.first
        }
        #expect(await found(.lastPathComponent) == path)
        #expect(await found(.queryParameter("key")) == parameter)
    }

    @Test("The identifier is found without the body, and a repeated field is none")
    func head() async throws {
        let bodies = Recorder<[UInt8]>()
        let identifier = KeyIdentifier { head in
            bodies.add(head.message.body)
            return "acme"
        }
        _ = try await lookup(by: identifier).verify(request("acme"))
        #expect(bodies.values == [[]])
        var request = try request("acme")
        request.message.headers.fields.append(.init(name: "x-key", value: "acme"))
        await #expect(throws: SignatureError.unknownSender) {
            try await lookup(by: .header("X-Key")).verify(request)
        }
    }

    @Test("A lookup does not sign, and is not one of several senders")
    func misuse() throws {
        #expect(throws: SigningError.senderNotKnown) {
            try lookup().sign(WebhookRequest(headers: [], body: []), id: "m", at: SchemeSample.time)
        }
        #expect(throws: SenderError.severalSenders("a")) {
            try WebhookSender(name: "a", scheme: lookup())
        }
    }
}
#endif
