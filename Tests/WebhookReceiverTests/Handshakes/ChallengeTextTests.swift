#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct ChallengeTextTests {
    private func response(to challenge: String, _ handshake: Handshake) async throws -> Int {
        let endpoint = try Endpoint.standard { $0.handshakes = [handshake] }
        let encoded = challenge.utf8.map { "%" + String(0x100 + Int($0), radix: 16).dropFirst() }
        let request = WebhookRequest(
            method: "GET", url: "https://shop.example/?challenge=" + encoded.joined(),
            headers: [("X-Okta-Verification-Challenge", challenge)], body: [])
        let response = await endpoint.receiver.receive(request)
        if response.status == 405 { #expect(response.body == "the method is not POST\n") }
        return response.status
    }

    @Test(
        "A challenge that a browser or a header could interpret is not sent back",
        arguments: [
            "<script>alert(1)</script>", "a&b", "a\"b", "a'b", "a`b", "a\\b", "a\r\nX: 1", "a\nb",
            "a\u{0}", "a\u{1B}[2J", "a\u{7F}", "é", "\u{202E}a", "",
            String(repeating: "a", count: 1025),
        ])
    func hostile(challenge: String) async throws {
        #expect(try await response(to: challenge, .dropbox) == 405)
        #expect(try await response(to: challenge, .okta) == 405)
    }

    @Test(
        "A plain challenge is sent back",
        arguments: ["a", "Validation: Testing, 1 (2)", String(repeating: "a", count: 1024)])
    func plain(challenge: String) async throws {
        #expect(try await response(to: challenge, .dropbox) == 200)
        #expect(try await response(to: challenge, .okta) == 200)
    }

    @Test("Bytes that are not UTF-8 are not sent back")
    func invalidText() async throws {
        let endpoint = try Endpoint.standard { $0.handshakes = [.dropbox] }
        let request = WebhookRequest(
            method: "GET", url: "/?challenge=a%FF", headers: [], body: [])
        #expect(await endpoint.receiver.receive(request).status == 405)
    }

    @Test(
        "No answer is the signature of a body",
        arguments: [
            #"{"event":"paid"}"#, "[]", "[1]", "\"a\"", "1", "-1.5e+3", "true", "null",
            "v0:1700000000:{}", "1700000000.{}", "a b", "", String(repeating: "a", count: 513),
        ])
    func oracle(token: String) async throws {
        let encoded = token.utf8.map { "%" + String(0x100 + Int($0), radix: 16).dropFirst() }
        let x = try Handshake.x(consumerSecret: "consumer-secret-0123")
        let endpoint = try Endpoint.standard { $0.handshakes = [x] }
        let request = WebhookRequest(
            method: "GET", url: "/?crc_token=" + encoded.joined(), headers: [], body: [])
        #expect(await endpoint.receiver.receive(request).status == 405)
    }
}
#endif
