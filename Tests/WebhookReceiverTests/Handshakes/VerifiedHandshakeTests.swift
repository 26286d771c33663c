#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents
@testable import WebhookReceiver

/// Handshakes that are answered only after the request was verified.
@Suite struct VerifiedHandshakeTests {
    private static let zoom =
        #"{"event": "endpoint.url_validation", "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}"#
    private static let code = "3930066d60ea1e562f84f1d79ed1de5200288cd34449e9d1d2825f890bf90fa6"
    private static let grid =
        #"[{"eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "#
        + #""data": {"validationCode": "512d38b6"}}]"#
    private static let twitchHeader = (
        "Twitch-Eventsub-Message-Type", "webhook_callback_verification"
    )

    private static let samples: [(Handshake?, [(String, String)], String, String)] = [
        (
            try? .zoom(secret: "zoom-secret-01234567"), [], zoom,
            #"{"plainToken":"qgg8vlvZRS6UYooatFL8Aw","encryptedToken":"\#(code)"}"#
        ),
        (
            .eventGrid, [("aeg-event-type", "SubscriptionValidation")], grid,
            #"{"validationResponse":"512d38b6"}"#
        ),
        (.slack, [], #"{"type": "url_verification", "challenge": "3eZbrw1a"}"#, "3eZbrw1a"),
        (.discord, [], #"{"id": "1", "type": 1}"#, #"{"type":1}"#),
        (.twitch, [twitchHeader], #"{"challenge": "pogchamp-kappa"}"#, "pogchamp-kappa"),
    ]

    @Test("A verified request is answered, and an unsigned one is refused", arguments: 0..<5)
    func answered(index: Int) async throws {
        let (handshake, headers, body, answer) = Self.samples[index]
        let endpoint = try Endpoint.standard { $0.handshakes = [handshake].compactMap { $0 } }
        var request = try endpoint.request(body: body, headers: headers)
        let response = await endpoint.receiver.receive(request)
        #expect((response.status, response.body) == (200, answer))
        #expect(response.headers["X-Content-Type-Options"] == "nosniff")
        #expect(endpoint.reports.values.map(\.outcome.name) == ["handshake"])
        #expect(endpoint.reports.values.first?.secretIndex == 0)
        request.message.headers["webhook-signature"] = "v1,AAAA"
        #expect(await endpoint.receiver.receive(request).status == 401)
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("A verified request that differs in a part is an event", arguments: 0..<5)
    func different(index: Int) async throws {
        let (handshake, headers, body, _) = Self.samples[index]
        let endpoint = try Endpoint.standard { $0.handshakes = [handshake].compactMap { $0 } }
        let renamed = headers.map { ($0.0, "other") }
        let changed =
            headers.isEmpty
            ? body.replacing("url_v", with: "other").replacing(#""type": 1"#, with: #""type": 2"#)
            : body
        let request = try endpoint.request(id: "msg_2", body: changed, headers: renamed)
        _ = await endpoint.receiver.receive(request)
        #expect(endpoint.handled.values.count == 1)
    }

    @Test("A challenge that occurs twice is not answered")
    func repeated() async throws {
        let endpoint = try Endpoint.standard { $0.handshakes = [.eventGrid, .slack] }
        let type = ("aeg-event-type", "SubscriptionValidation")
        let event = Self.grid.dropFirst().dropLast()
        let bodies = [
            "[\(event), \(event)]", "[]",
            #"{"type": "url_verification", "challenge": "1", "challenge": "2"}"#,
        ]
        for body in bodies {
            let request = try endpoint.request(
                id: "\(body.utf8.count)", body: body, headers: [type])
            _ = await endpoint.receiver.receive(request)
        }
        #expect(endpoint.reports.values.count == bodies.count)
        #expect(endpoint.reports.values.allSatisfy { $0.outcome.name != "handshake" })
    }

    @Test("A token that could be signed content is not answered with its code")
    func oracle() async throws {
        let zoom = try Handshake.zoom(secret: "zoom-secret-01234567")
        let endpoint = try Endpoint.standard { $0.handshakes = [zoom] }
        let body = Self.zoom.replacing("qgg8vlvZRS6UYooatFL8Aw", with: "v0:1700000000:{}")
        let response = await endpoint.receiver.receive(try endpoint.request(body: body))
        #expect(response.body == "handled: the event type is unknown\n")
    }

    @Test(
        "A confirmation of Amazon SNS goes to the application, which expects it",
        arguments: [
            ("https://sns.us-west-2.amazonaws.com/?Action=ConfirmSubscription&Token=2336", true),
            ("https://sns.cn-north-1.amazonaws.com.cn/?Action=ConfirmSubscription", true),
            ("http://sns.us-west-2.amazonaws.com/?Action=ConfirmSubscription", false),
            ("https://sns.us-west-2.amazonaws.com.evil.example/", false),
            ("https://evil.example/sns.us-west-2.amazonaws.com", false),
            ("https://sns.us-west-2.amazonaws.com@evil.example/", false),
            ("https://evil.example\\\\.sns.us-west-2.amazonaws.com/", false),
            ("https://sns..amazonaws.com/", false), ("https://amazonaws.com/", false),
            ("https://169.254.169.254/", false), ("https://sns.us-west-2.amazonaws.com:22/", false),
        ])
    func amazonSNS(address: String, isAccepted: Bool) async throws {
        let adopted = Recorder<String>()
        let registration = HandshakeRegistration(clock: ManualClock())
        let topic = "arn:aws:sns:us-west-2:123456789012:MyTopic"
        let endpoint = try Endpoint.standard {
            $0.handshakes = [.amazonSNS(topicARN: topic, registration)]
        }
        func send(topic: String) async throws {
            let body = """
                {"Type": "SubscriptionConfirmation", "TopicArn": "\(topic)", "SubscribeURL": "\(address)"}
                """
            let type = ("x-amz-sns-message-type", "SubscriptionConfirmation")
            _ = await endpoint.receiver.receive(
                try endpoint.request(id: topic, body: body, headers: [type]))
        }
        try await send(topic: topic)
        registration.open { adopted.add($0) }
        try await send(topic: topic + "2")
        #expect(adopted.values.isEmpty)
        try await send(topic: topic)
        #expect(adopted.values == (isAccepted ? [address] : []))
        #expect(registration.isOpen != isAccepted)
    }

    @Test("An endpoint for Xero sends no text, whatever the outcome")
    func emptyResponses() async throws {
        let endpoint = try Endpoint.standard { $0.sendsOutcomeText = false }
        var request = try endpoint.request()
        for status in [200, 401] {
            let response = await endpoint.receiver.receive(request)
            #expect((response.status, response.body) == (status, ""))
            #expect(response.headers["Content-Type"] == nil)
            request.message.body.append(0x20)
        }
    }
}
#endif
