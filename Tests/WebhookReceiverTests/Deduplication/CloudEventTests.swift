#if Receiver
import Testing
import WebhookEvents
import WebhookReceiver

/// CloudEvents with schemes that sign the identifier, the body alone, or nothing.
@Suite struct CloudEventTests {
    private static let paid = """
        {"specversion": "1.0", "id": "1", "source": "/s", "type": "com.example.ping", "data": null}
        """
    private static let batch = "[\(paid)]"
    private static let otherType = "401 the signed body arrived before with another event type"

    /// The header fields that an attacker adds to a signed body.
    private static let forged = [
        ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "2"),
        ("ce-source", "/other"), ("ce-type", "com.example.order.paid"),
    ]

    private static func binary(_ type: String, _ id: String) -> [(String, String)] {
        [
            ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", id),
            ("ce-source", "/s"), ("ce-type", type),
        ]
    }

    @Test(
        "A signed body in structured mode is read without regard to the header fields",
        arguments: [
            ("application/cloudevents+json", paid), ("application/cloudevents-batch+json", batch),
        ])
    func structuredMode(type: String, body: String) async throws {
        for isForgedFirst in [false, true] {
            let endpoint = try Inspection(CloudEvent.self, BodyScheme())
            let genuine = [("Content-Type", type)]
            let headers = isForgedFirst ? [Self.forged, genuine] : [genuine, Self.forged]
            #expect(try await endpoint.send(headers[0], body) == "200 handled")
            #expect(try await endpoint.send(headers[1], body) == "200 duplicate")
            #expect(try await endpoint.send(Self.forged + genuine, body) == "200 duplicate")
            #expect(endpoint.handled.values == ["com.example.ping 1"])
        }
    }

    @Test("An empty batch stays empty, whatever the header fields are")
    func emptyBatch() async throws {
        let endpoint = try Inspection(CloudEvent.self, BodyScheme())
        #expect(try await endpoint.send(Self.forged, "[]").hasPrefix("200"))
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test(
        "A malformed event is no duplicate of a handled one with its identifier",
        arguments: [true, false])
    func malformed(isFirst: Bool) async throws {
        func event(_ data: String) -> String {
            """
            {"specversion": "1.0", "id": "1", "source": "/s", "type": "com.example.order.paid",
            "data": \(data)}
            """
        }
        let (handled, malformed) = (event(#"{"id": "o1"}"#), event("[[]]"))
        let events = isFirst ? [malformed, handled] : [handled, malformed]
        let endpoint = try Inspection(CloudEvent.self, BodyScheme(), refusesMalformed: true)
        let headers = [("Content-Type", "application/cloudevents-batch+json")]
        for _ in 0..<2 {
            let answer = try await endpoint.send(headers, "[\(events.joined(separator: ","))]")
            #expect(answer.hasPrefix("422"))
        }
        #expect(endpoint.handled.values == ["com.example.order.paid 1"])
    }

    @Test("A signed body in binary mode has one type, and each identifier is a separate delivery")
    func binaryMode() async throws {
        let endpoint = try Inspection(CloudEvent.self, BodyScheme())
        let ping = "com.example.ping"
        #expect(try await endpoint.send(Self.binary(ping, "1"), #""x""#) == "200 handled")
        #expect(try await endpoint.send(Self.binary(ping, "1"), #""x""#) == "200 duplicate")
        #expect(try await endpoint.send(Self.binary(ping, "2"), #""x""#) == "200 handled?")
        #expect(try await endpoint.send(Self.binary("other", "1"), #""x""#) == Self.otherType)
        #expect(try await endpoint.send(Self.binary("other", "3"), #""x""#) == Self.otherType)
    }

    @Test("A signed identifier does not depend on the header fields")
    func signedID() async throws {
        let endpoint = try Inspection(
            CloudEvent.self, StandardWebhooks(secrets: [Endpoint.secret]))
        let structured = [("Content-Type", "application/cloudevents+json")]
        #expect(try await endpoint.send(structured, Self.paid) == "200 handled")
        #expect(try await endpoint.send(Self.forged, Self.paid) == "200 duplicate")
        #expect(try await endpoint.send(id: "msg_2", Self.forged, Self.paid) == "200 handled")
        #expect(Set(endpoint.handled.values) == ["com.example.ping 1"])
    }

    @Test("Without a signature, the header fields determine the mode")
    func unsigned() async throws {
        let endpoint = try Inspection(CloudEvent.self, UnsignedScheme())
        try await endpoint.send([("Content-Type", "application/cloudevents+json")], Self.paid)
        try await endpoint.send(Self.forged, Self.paid)
        #expect(endpoint.handled.values.first == "com.example.ping 1")
        #expect(endpoint.handled.values.last == "com.example.order.paid 2")
    }

    @Test("An event of 64 KiB is received with the default limits")
    func size() async throws {
        let text = String(repeating: "a", count: 65_536)
        let body = """
            {"specversion": "1.0", "id": "1", "source": "/s", "type": "com.example.ping",
            "data": "\(text)"}
            """
        let endpoint = try Inspection(CloudEvent.self, BodyScheme())
        let headers = [("Content-Type", "application/cloudevents+json")]
        #expect(try await endpoint.send(headers, body) == "200 handled")
    }

    @Test("An event that is repeated in another batch is a duplicate")
    func anotherBatch() async throws {
        let endpoint = try Inspection(CloudEvent.self, BodyScheme())
        let type = [("Content-Type", "application/cloudevents-batch+json")]
        let other = Self.paid.replacing(#""id": "1""#, with: #""id": "2""#)
        #expect(try await endpoint.send(type, "[\(Self.paid)]") == "200 handled")
        #expect(
            try await endpoint.send(type, "[\(other), \(Self.paid)]")
                == "200 handled, duplicate")
    }
}
#endif
