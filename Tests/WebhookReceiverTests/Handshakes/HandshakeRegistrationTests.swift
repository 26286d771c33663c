#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents
@testable import WebhookReceiver

@Suite struct HandshakeRegistrationTests {
    private static let secret = "b537207f20cbfa02357cf448134da559"

    private let clock = ManualClock()
    private let adopted = Recorder<String>()

    private static func asana(_ secrets: String...) -> WebhookRequest {
        WebhookRequest(headers: secrets.map { ("X-Hook-Secret", $0) }, body: Array("{}".utf8))
    }

    private static func notion(_ token: String) -> WebhookRequest {
        let body = #"{"verification_token": "\#(token)"}"#
        return WebhookRequest(
            headers: [("Content-Type", "application/json")], body: Array(body.utf8))
    }

    private func endpoint(_ registration: HandshakeRegistration) throws -> Endpoint {
        try Endpoint.standard { $0.handshakes = [.asana(registration), .notion(registration)] }
    }

    @Test(
        "A secret is adopted once while a registration is open",
        arguments: [asana(secret), notion(secret)])
    func once(request: WebhookRequest) async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        #expect(await endpoint.receiver.receive(request).status == 401)
        registration.open { [adopted] in adopted.add($0) }
        let response = await endpoint.receiver.receive(request)
        #expect((response.status, response.body) == (200, ""))
        let sent = request.message.headers["X-Hook-Secret"]
        #expect(response.headers["X-Hook-Secret"] == sent)
        #expect(!registration.isOpen)
        #expect(await endpoint.receiver.receive(request).status == 401)
        #expect(adopted.values == [Self.secret])
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test(
        "A registration ends after its time, or when it is closed",
        arguments: [asana(secret), notion(secret)])
    func end(request: WebhookRequest) async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        registration.open(for: .seconds(30)) { [adopted] in adopted.add($0) }
        clock.advance(by: .seconds(30))
        #expect(await endpoint.receiver.receive(request).status == 401)
        registration.open { [adopted] in adopted.add($0) }
        registration.close()
        #expect(await endpoint.receiver.receive(request).status == 401)
        registration.open(for: .seconds(30)) { [adopted] in adopted.add($0) }
        clock.advance(by: .milliseconds(29_999))
        #expect(await endpoint.receiver.receive(request).status == 200)
        #expect(adopted.values == [Self.secret])
    }

    @Test(
        "A text that cannot be a secret is refused, and the registration stays open",
        arguments: [
            asana("short"), asana(secret + "\r\nX: 1"), asana(secret, secret), asana(""),
            asana(secret + "<"), asana(String(repeating: "a", count: 513)), notion("short"),
            notion(secret + #"", "verification_token": "0123456789abcdef"#), notion(""),
            notion(secret + " "), WebhookRequest(headers: [], body: Array("[]".utf8)),
            WebhookRequest(
                headers: [], body: Array(#"{"verification_token": 1234567890123456}"#.utf8)),
            WebhookRequest(
                headers: [],
                body: Array(
                    #"{"verification_token": "\#(secret)", "a": "\#(String(repeating: "a", count: 16_384))"}"#
                        .utf8)),
        ])
    func unfit(request: WebhookRequest) async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        registration.open { [adopted] in adopted.add($0) }
        #expect(await endpoint.receiver.receive(request).status == 401)
        #expect(adopted.values.isEmpty)
        #expect(registration.isOpen)
    }

    @Test("An application that cannot store a secret gets no events with it")
    func failure() async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        registration.open { _ in throw Endpoint.Outage() }
        let response = await endpoint.receiver.receive(Self.asana(Self.secret))
        #expect((response.status, response.body) == (500, "the handler failed\n"))
        #expect(response.headers["X-Hook-Secret"] == nil)
        #expect(!registration.isOpen)
    }

    @Test("The body of an unsigned request is read only while a registration is open")
    func body() async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        let request = Self.notion(Self.secret)
        var head = request
        head.message.body = []
        let chunks = AsyncStream { continuation in
            continuation.yield(request.message.body)
            continuation.finish()
        }
        #expect(await endpoint.receiver.refusal(ofHead: head)?.status == 401)
        registration.open { [adopted] in adopted.add($0) }
        var long = head
        long.message.headers["Content-Length"] = "16385"
        #expect(await endpoint.receiver.refusal(ofHead: long)?.status == 401)
        #expect(await endpoint.receiver.refusal(ofHead: head) == nil)
        #expect(try await endpoint.receiver.receive(head, body: chunks).status == 200)
        #expect(adopted.values == [Self.secret])
    }

    @Test("A request whose body is read for a handshake is checked like all others")
    func checks() async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try endpoint(registration)
        registration.open { [adopted] in adopted.add($0) }
        func send(_ change: (inout WebhookRequest) -> Void) async throws -> Int {
            var request = try endpoint.request()
            change(&request)
            let body = request.message.body
            request.message.body = []
            let chunks = AsyncStream { continuation in
                continuation.yield(body)
                continuation.finish()
            }
            return try await endpoint.receiver.receive(request, body: chunks).status
        }
        #expect(try await send { $0.message.headers["Content-Type"] = "text/plain" } == 415)
        #expect(try await send { $0.message.headers["Content-Encoding"] = "gzip" } == 415)
        #expect(try await send { $0.message.headers["webhook-signature"] = nil } == 401)
        #expect(try await send { $0.method = "PUT" } == 405)
        #expect(endpoint.handled.values.isEmpty)
        #expect(try await send { _ in } == 200)
        #expect(endpoint.handled.values.count == 1)
    }

    @Test("A body beyond the limit of the endpoint is no handshake")
    func limit() async throws {
        let registration = HandshakeRegistration(clock: clock)
        let endpoint = try Endpoint.standard {
            $0.maximumBodySize = 20
            $0.handshakes = [.notion(registration)]
        }
        registration.open { [adopted] in adopted.add($0) }
        #expect(await endpoint.receiver.receive(Self.notion(Self.secret)).status != 200)
        #expect(adopted.values.isEmpty)
    }
}
#endif
