import Foundation
import Testing
import WebhookEvents

/// Demands of CloudEvents 1.0.2 that no other suite tests.
@Suite struct CloudEventRuleTests {
    private func paid(_ members: String) throws -> CloudEvent {
        try CloudEvent(
            WebhookMessage(
                body: """
                    {"specversion": "1.0", "id": "1", "source": "/shop",
                    "type": "com.example.order.paid", "data": {"id": "o1"}, \(members)}
                    """))
    }

    @Test("An attribute that is null is a missing one")
    func null() throws {
        let event = try paid(#""subject": null, "time": null, "tenantid": null"#)
        guard case .comExampleOrderPaid(let paid) = event else {
            Issue.record("\(event)")
            return
        }
        #expect(paid.time == nil)
        #expect(event.attributes.subject == nil)
        #expect(event.attributes.tenantid == nil)
    }

    @Test("A string with JSON is a string, whatever the content type is")
    func string() throws {
        for type in ["application/json", "text/plain"] {
            let text = #"{"id":"o1"}"#
            let message = WebhookMessage(
                body: """
                    {"specversion": "1.0", "id": "1", "source": "/", "type": "com.example.ping",
                    "datacontenttype": "\(type)", "data": \(JSONValue.string(text))}
                    """)
            guard case .comExamplePing(let ping) = try CloudEvent(message) else {
                Issue.record("not a ping")
                continue
            }
            #expect(ping.data == text)
        }
    }

    @Test("Extension attributes and unknown members do not matter, and are kept")
    func extensions() throws {
        let event = try paid(#""comexampleother": 5, "unset": null"#)
        guard case .comExampleOrderPaid(var paid) = event else {
            Issue.record("\(event)")
            return
        }
        paid.source = "/other"
        let body = try JSONValue(CloudEvent.comExampleOrderPaid(paid).encoded())
        #expect(body["comexampleother"] == 5)
        #expect(body["unset"] == JSONValue.null)
    }

    @Test("The names of header fields do not depend on case")
    func names() throws {
        let headers = CloudEventTests.binaryHeaders.map { ($0.uppercased(), $1) }
        let event = try CloudEvent(WebhookMessage(headers: headers, body: CloudEventTests.data))
        #expect(event.outcome == "com.example.order.paid")
        #expect(event.attributes.subject == "o1")
        #expect(event.attributes.tenantid == 7)
    }

    @Test("The media type alone makes an empty batch of an empty array, and no event")
    func emptyBatch() throws {
        let message = WebhookMessage(
            headers: [("Content-Type", "application/cloudevents-batch+json")], body: "[]")
        #expect(try CloudEvent.events(in: message).isEmpty)
    }

    @Test("Events of a batch have attributes of their own")
    func batch() throws {
        let items = (1...3).map {
            """
            {"specversion": "1.0", "id": "\($0)", "source": "/\($0)", "type": "com.example.ping",
            "datacontenttype": "text/\($0)", "data": "\($0)"}
            """
        }
        let message = WebhookMessage(
            headers: [("Content-Type", "application/cloudevents-batch+json; charset=UTF-8")],
            body: "[\(items.joined(separator: ","))]")
        let events = try CloudEvent.events(in: message)
        #expect(events.map { $0.attributes.dataContentType } == ["text/1", "text/2", "text/3"])
        #expect(events.map(\.id) == ["1", "2", "3"])
    }

    @Test("An event of 64 KiB is read")
    func size() throws {
        let text = String(repeating: "a", count: 65_536)
        let event = try paid(#""subject": "\#(text)""#)
        #expect(event.attributes.subject == text)
    }
}
