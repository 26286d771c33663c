#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct HandshakeTests {
    @Test("A genuine request is answered, and is no event", arguments: try HandshakeSample.all)
    func answered(sample: HandshakeSample) async throws {
        let endpoint = try sample.endpoint()
        let response = await endpoint.receiver.receive(sample.request)
        #expect(response.status == 200)
        #expect(response.body == sample.answer)
        var headers = response.headers
        #expect(headers["X-Content-Type-Options"] == "nosniff")
        headers["X-Content-Type-Options"] = nil
        let fields = headers.fields.map { ($0.name, $0.value) }
        #expect(Dictionary(fields) { $0 + $1 } == sample.answerHeaders)
        #expect(endpoint.handled.values.isEmpty)
        let report = try #require(endpoint.reports.values.first)
        #expect(endpoint.reports.values.count == 1)
        #expect("\(report.outcome)" == "handshake '\(sample.handshake.name)'")
        #expect((report.status, report.id, report.type) == (200, nil, nil))
    }

    @Test(
        "The same request is answered before its body is read", arguments: try HandshakeSample.all)
    func head(sample: HandshakeSample) async throws {
        let endpoint = try sample.endpoint()
        #expect(await endpoint.receiver.refusal(ofHead: sample.request)?.body == sample.answer)
    }

    @Test("It is refused by an endpoint without the handshake", arguments: try HandshakeSample.all)
    func withoutHandshake(sample: HandshakeSample) async throws {
        let endpoint = try Endpoint.standard()
        let status = await endpoint.receiver.receive(sample.request).status
        let expected = sample.request.message.headers["Content-Type"] == "text/plain" ? 415 : 405
        #expect(status == expected)
    }

    @Test("Another method is no handshake", arguments: try HandshakeSample.all)
    func otherMethod(sample: HandshakeSample) async throws {
        let endpoint = try sample.endpoint()
        for method in ["GET", "HEAD", "OPTIONS", "PUT", "get"] where method != sample.method {
            var request = sample.request
            request.method = method
            #expect(await endpoint.receiver.receive(request).status == 405, "\(method)")
        }
        var request = sample.request
        request.method = "POST"
        if sample.method != "POST" {
            #expect(await endpoint.receiver.receive(request).status == 401)
        }
        #expect(endpoint.reports.values.allSatisfy { $0.status != 200 })
    }

    @Test("Events are received beside all handshakes", arguments: try HandshakeSample.all)
    func events(sample: HandshakeSample) async throws {
        let endpoint = try sample.endpoint()
        #expect(try await endpoint.send() == 200)
        #expect(endpoint.handled.values.count == 1)
    }

    @Test(
        "A request that differs in a part is refused",
        arguments: [
            "hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify-token-0124",
            "hub.mode=subscribe&hub.challenge=1&hub.verify_token=",
            "hub.mode=subscribe&hub.challenge=1",
            "hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=verify-token-0123",
            "hub.challenge=1&hub.verify_token=verify-token-0123",
            "hub.mode=subscribe&hub.verify_token=verify-token-0123",
            "hub.mode=subscribe&hub.challenge=&hub.verify_token=verify-token-0123",
            "hub.mode=subscribe&hub.challenge=1&hub.challenge=1&hub.verify_token=verify-token-0123",
            "hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify-token-0123&hub.verify_token=x",
            "#hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify-token-0123",
        ])
    func meta(query: String) async throws {
        let endpoint = try Endpoint.standard {
            $0.handshakes = [try? .meta(verifyToken: HandshakeSample.token)].compactMap { $0 }
        }
        let request = WebhookRequest(
            method: "GET", url: "https://shop.example/?" + query, headers: [], body: [])
        #expect(await endpoint.receiver.receive(request).status == 405)
        var withoutURL = request
        withoutURL.url = nil
        #expect(await endpoint.receiver.receive(withoutURL).status == 405)
    }

    @Test(
        "An origin that is not allowed gets no permission",
        arguments: [
            ["evil.example"], ["events.example.evil"], ["*"], [""], [],
            ["events.example", "events.example"],
        ])
    func origins(origins: [String]) async throws {
        let endpoint = try Endpoint.standard {
            $0.handshakes = [.cloudEvents(allowedOrigins: ["events.example"])]
        }
        func response(_ origins: [String]) async -> WebhookResponse {
            await endpoint.receiver.receive(
                WebhookRequest(
                    method: "OPTIONS", headers: origins.map { ("WebHook-Request-Origin", $0) },
                    body: []))
        }
        let refused = await response(origins)
        #expect(refused.status == 405)
        #expect(refused.headers["WebHook-Allowed-Origin"] == nil)
        #expect(await response(["events.example"]).headers["WebHook-Allowed-Rate"] == "*")
    }

    @Test("The first handshake that a request matches answers it")
    func several() async throws {
        let endpoint = try Endpoint.standard { $0.handshakes = [.okta, .dropbox, .mailchimp] }
        var bodies: [String] = []
        for query in ["?challenge=1", "?challenge=%3C", "?other=1"] {
            let request = WebhookRequest(method: "GET", url: query, headers: [], body: [])
            bodies.append(await endpoint.receiver.receive(request).body)
        }
        #expect(bodies == ["1", "", ""])
        let names = endpoint.reports.values.map { "\($0.outcome)" }
        #expect(
            names == ["handshake 'dropbox'", "handshake 'mailchimp'", "handshake 'mailchimp'"])
    }

    @Test("A secret that cannot be one is refused", arguments: ["", " ", "token\n"])
    func secrets(secret: String) {
        #expect(throws: SecretError.self) { try Handshake.meta(verifyToken: secret) }
        #expect(throws: SecretError.self) { try Handshake.x(consumerSecret: secret) }
        #expect(throws: SecretError.self) { try Handshake.zoom(secret: secret) }
    }
}
#endif
