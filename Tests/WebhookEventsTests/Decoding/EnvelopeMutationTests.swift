import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

@Suite struct EnvelopeMutationTests {
    static let values: [JSONValue?] = [
        nil, .null, true, 7, -7_000_000_000_000, "text", "", [], [1], [:], ["type": "message"],
    ]

    static let bodies: [JSONValue] = [
        [
            "destination": "U1", "region": "eu",
            "events": [
                [
                    "type": "message", "text": "a", "timestamp": 1_767_225_600_123,
                    "deliveryContext": ["isRedelivery": false],
                ], ["type": "follow"],
            ],
        ],
        (try? JSONValue(Array(CloudEventTests.structured.utf8))) ?? .null,
        ["id": 1, "livemode": true, "money": ["currency": "EUR"]],
        [["event": "delivered", "email": "e", "timestamp": 5]],
    ]

    static let headers: [[(String, String)]] = [
        [("X-Account", "7"), ("X-Topic", "orders/paid"), ("X-Attempt", "1")],
        CloudEventTests.binaryHeaders,
        [("X-Account", "x"), ("Content-Type", "application/cloudevents-batch+json")],
        [("X-Topic", "orders/deleted"), ("X-API-Version", "1"), ("X-Test", "\u{0}")],
    ]

    @Test("Replacing or removing any value loses no byte and throws nothing")
    func replaced() throws {
        for body in Self.bodies {
            for pointer in body.pointers {
                for value in Self.values { try check(body.replacing(pointer, with: value)) }
            }
        }
    }

    @Test(
        "Random changes lose no byte, and throw only if the body is not JSON",
        arguments: [SeededGenerator.defaultSeed])
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            guard var body = Self.bodies.randomElement(using: &generator) else { return }
            for _ in 0..<3 {
                let pointer = body.pointers.randomElement(using: &generator) ?? []
                body = body.replacing(
                    pointer, with: Self.values.randomElement(using: &generator) ?? nil)
            }
            do {
                try check(body)
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
    }

    private func check(_ body: JSONValue) throws {
        for headers in Self.headers {
            let message = WebhookMessage(headers: headers, body: body.bytes)
            try check(LineEvent.self, message)
            try check(MailEvent.self, message)
            try check(StoreEvent.self, message)
            try check(CloudEvent.self, message)
        }
    }

    private func check<Catalog: WebhookEvent>(
        _ type: Catalog.Type, _ message: WebhookMessage
    ) throws {
        let events = try Catalog.events(in: message)
        for event in events {
            if try event.encodedMessage() != event.message
                || event.message.headers != message.headers
            {
                Issue.record("changed: \(message)")
            }
        }
        let bytes = events.reduce(0) { $0 + $1.message.body.count }
        if bytes > message.body.count { Issue.record("too many bytes: \(message)") }
        if let batch = Catalog.self as? any BatchWebhookEvent.Type { try check(batch, message) }
    }

    /// Checks that a batch of the events is decoded as the same events.
    private func check<Catalog: BatchWebhookEvent>(
        _ type: Catalog.Type, _ message: WebhookMessage
    ) throws {
        let events = try Catalog.events(in: message)
        guard events.allSatisfy({ $0.outcome != "malformed events" }) else { return }
        let batch = try Catalog.encodedBatchMessage(events)
        let decoded = try Catalog.events(in: batch)
        if decoded.count != events.count { Issue.record("lost: \(message)") }
        for (left, right) in zip(decoded, events) where left.type != right.type {
            Issue.record("\(String(describing: left.type)): \(message)")
        }
    }
}
