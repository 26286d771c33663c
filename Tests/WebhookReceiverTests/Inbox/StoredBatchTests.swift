#if Receiver
import Foundation
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct StoredBatchTests {
    private func store<Event: WebhookEvent>(
        _ events: Event.Type, _ body: String, headers: [(String, String)] = []
    ) async throws -> [InboxEntry] {
        let inbox = TestInbox(now: TestClock().now)
        let receiver = try WebhookReceiver(.unsigned, events: events, inbox: inbox)
        let request = WebhookRequest(headers: headers, body: Array(body.utf8))
        #expect(await receiver.receive(request).status == 200)
        return inbox.items.map(\.entry)
    }

    @Test("Each event of a batch is stored by itself, with its exact bytes, whatever it is")
    func separated() async throws {
        let items = [
            #"{"type":  "message", "webhookEventId": "1", "text": "one"}"#,
            #"{"type": "message", "webhookEventId": "2", "text": 2}"#,
            #"{"type": "other", "webhookEventId": "3", "more": [1, 2.50]}"#,
            #"{"type": "message", "text": "same"}"#, #"{"type": "message", "text": "same"}"#, "7",
        ]
        let body = #"{"destination": "U1", "events": [\#(items.joined(separator: ", "))]}"#
        let entries = try await store(LineEvent.self, body)
        let all = try LineEvent.events(in: WebhookMessage(body: body))
        #expect(entries.count == items.count)
        for (entry, (item, event)) in zip(entries, zip(items, all)) {
            let text = String(decoding: entry.message.body, as: UTF8.self)
            #expect(text.contains(item))
            #expect(entry.index == 0)
            let stored = try LineEvent.events(in: entry.message)
            #expect(stored.count == 1)
            #expect(stored.first?.type == event.type)
            #expect(stored.first?.id == event.id)
            #expect(stored.first?.message.body == event.message.body)
            #expect(entry.message.body.count < item.utf8.count + 60)
        }
        #expect(Set(entries.map(\.request.id)).count == items.count)
    }

    @Test("What CloudEvents are about is their subject, in each mode")
    func subjects() async throws {
        let event = #"""
            {"specversion": "1.0", "id": "1", "source": "/s", "type": "t", "subject": "order 7"}
            """#
        let structured = [("Content-Type", "application/cloudevents+json")]
        #expect(
            try await store(CloudEvent.self, event, headers: structured).map(\.subject)
                == ["order 7"])
        let batch = [("Content-Type", "application/cloudevents-batch+json")]
        #expect(
            try await store(CloudEvent.self, "[\(event), \(event)]", headers: batch)
                .map(\.subject) == ["order 7", "order 7"])
        let binary = [
            ("ce-specversion", "1.0"), ("ce-id", "1"), ("ce-source", "/s"), ("ce-type", "t"),
            ("ce-subject", "order 8"), ("Content-Type", "application/json"),
        ]
        #expect(
            try await store(CloudEvent.self, "{}", headers: binary).map(\.subject) == ["order 8"])
    }
}
#endif
