import Foundation
import Testing
import WebhookEvents

@Suite struct CloudEventEncodingTests {
    private static let made: Event<CloudOrder> = {
        var event = Event(
            id: "1", time: Date(timeIntervalSince1970: 0), source: "/shop",
            data: CloudOrder(id: "o1"))
        event.cloudAttributes.subject = "a b"
        event.cloudAttributes.tenantid = 7
        return event
    }()

    @Test("A new event is a structured message")
    func made() throws {
        let event = CloudEvent.comExampleOrderPaid(Self.made)
        let message = try event.encodedMessage()
        #expect(message.headers["content-type"] == "application/cloudevents+json")
        let expected = #"""
            {"specversion":"1.0","id":"1","type":"com.example.order.paid",\#
            "time":"1970-01-01T00:00:00Z","source":"/shop","subject":"a b","tenantid":7,\#
            "data":{"id":"o1"}}
            """#
        #expect(String(decoding: message.body, as: UTF8.self) == expected)
        #expect(try CloudEvent(message) == event)
    }

    @Test("A binary message is changed in binary mode")
    func binary() throws {
        let message = WebhookMessage(
            headers: CloudEventTests.binaryHeaders, body: #"{"x":1.0,"id":"o1"}"#)
        guard case .comExampleOrderPaid(var event) = try CloudEvent(message) else {
            Issue.record("not paid")
            return
        }
        event.id = "ä 100%"
        event.data.id = "o2"
        event.time = nil
        event.cloudAttributes.dataContentType = "application/json"
        let changed = try CloudEvent.comExampleOrderPaid(event).encodedMessage()
        #expect(String(decoding: changed.body, as: UTF8.self) == #"{"x":1.0,"id":"o2"}"#)
        #expect(changed.headers["ce-id"] == "%C3%A4%20100%25")
        #expect(changed.headers["ce-time"] == nil)
        #expect(changed.headers["ce-tenantid"] == "7")
        #expect(changed.headers["Content-Type"] == "application/json")
        #expect(try CloudEvent(changed) == .comExampleOrderPaid(event))
    }

    @Test("A binary message without data gets none when something else changes")
    func binaryWithoutData() throws {
        let message = WebhookMessage(
            headers: [
                ("ce-specversion", "1.0"), ("ce-id", "1"), ("ce-source", "/shop"),
                ("ce-type", "com.example.ping"), ("ce-subject", "a"),
            ], body: "")
        guard case .comExamplePing(var event) = try CloudEvent(message) else {
            Issue.record("no ping")
            return
        }
        event.id = "2"
        event.cloudAttributes.subject = nil
        let changed = try CloudEvent.comExamplePing(event).encodedMessage()
        #expect(changed.body == [])
        #expect(changed.headers["ce-id"] == "2")
        #expect(changed.headers["ce-subject"] == nil)
        #expect(try CloudEvent(changed) == .comExamplePing(event))

        event.data = "pong"
        let answer = try CloudEvent.comExamplePing(event).encodedMessage()
        #expect(String(decoding: answer.body, as: UTF8.self) == #""pong""#)
    }

    @Test("Changed Base64 data is written once, as plain data")
    func base64() throws {
        let message = CloudEventTests.messages[7]
        guard case .comExampleOrderPaid(var event) = try CloudEvent(message) else {
            Issue.record("not paid")
            return
        }
        event.source = "/new"
        #expect(
            try JSONValue(CloudEvent.comExampleOrderPaid(event).encoded())["data_base64"] != nil)
        event.data.id = "o2"
        let body = try JSONValue(CloudEvent.comExampleOrderPaid(event).encoded())
        #expect(body["data_base64"] == nil)
        #expect(body["data"]?["id"] == "o2")
        #expect(body["source"] == "/new")
        #expect(body["other"]?.description == "[1.0]")
    }

    @Test("A batch contains events of every mode")
    func batch() throws {
        let received = try CloudEventTests.messages.map { try CloudEvent($0) }
        let unknown = try CloudEvent(
            WebhookMessage(
                headers: [("ce-type", "new"), ("Content-Type", "application/json"), ("X", "y")],
                body: "[1]"))
        let events = received + [.comExampleOrderPaid(Self.made), unknown]
        let message = try CloudEvent.encodedBatchMessage(events)
        #expect(message.headers["Content-Type"] == "application/cloudevents-batch+json")
        let decoded = try CloudEvent.events(in: message)
        #expect(decoded.map(\.outcome) == events.map(\.outcome))
        #expect(decoded.map(\.id) == events.map(\.id))
        for (index, event) in received.enumerated() where index != 6 {
            #expect(decoded[index].message.body == event.message.body)
        }
        // The content type of a binary message is that of its data.
        #expect(decoded[6].attributes.dataContentType == "application/json; charset=utf-8")
        #expect(decoded[6].attributes.tenantid == 7)
        #expect(try JSONValue(decoded[9].message.body)["data"] == [1])
    }
}
