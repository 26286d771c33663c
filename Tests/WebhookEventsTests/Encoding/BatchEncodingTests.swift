import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct BatchEncodingTests {
    @Test("New events are encoded to a batch that decodes to them")
    func made() throws {
        var first = Event(
            id: "1", time: Date(timeIntervalSince1970: 1_767_225_600.123), source: "U1",
            data: MessagePayload(text: "a"))
        first.lineAttributes.redelivery = true
        first.lineAttributes.region = .us
        let second = Event(source: "U1", data: FollowPayload(user: "b"))
        let batch = try LineEvent.encodedBatchMessage([.messageEvent(first), .follow(second)])
        let expected = #"""
            {"destination":"U1","region":"us","events":[\#
            {"text":"a","webhookEventId":"1","type":"message","timestamp":1767225600123,\#
            "deliveryContext":{"isRedelivery":true}},\#
            {"user":"b","type":"follow"}]}
            """#
        #expect(String(decoding: batch.body, as: UTF8.self) == expected)
        let events = try LineEvent.events(in: batch)
        #expect(events[0] == .messageEvent(first.remade()))
        #expect(events[1].attributes == LineEventAttributes(region: .us))
    }

    @Test("Unchanged items keep their bytes in a batch")
    func unchanged() throws {
        for body in [
            #"{"destination":"U1","events":[{"type":"new", "x":1.0},{"type":"message","text":5},7]}"#,
            #"{"events":[]}"#,
        ] {
            let events = try LineEvent.events(in: WebhookMessage(body: body))
            #expect(try LineEvent.encodedBatch(events) == Array(body.utf8))
        }
        let body = #"[{"event":"delivered","email":"\u0061","x":1e400},{ }]"#
        let events = try MailEvent.events(in: WebhookMessage(body: body))
        #expect(try MailEvent.encodedBatch(events) == Array(body.utf8))
    }

    @Test("A changed item keeps the bytes of its other values")
    func changed() throws {
        let body = #"{"events":[{"x":1.50,"type":"message","text":"a","timestamp":1}]}"#
        guard case .messageEvent(var event) = try LineEvent(WebhookMessage(body: body)) else {
            Issue.record("no message")
            return
        }
        event.data.text = "b"
        event.time = Date(timeIntervalSince1970: 2)
        #expect(
            String(decoding: try LineEvent.messageEvent(event).encoded(), as: UTF8.self)
                == #"{"x":1.50,"type":"message","text":"b","timestamp":2000}"#)
    }

    @Test("The example messages of a catalog contain its examples")
    func examples() {
        #expect(LineEvent.exampleMessages.count == 2)
        #expect(LineEvent.examples.map(\.outcome) == ["message", "message", "unknown", "message"])
        #expect(CloudEvent.examples.count == 4)
        #expect(CloudEvent.examples.allSatisfy { $0.content.type != nil })
    }

    @Test("A received event is written whatever its time is")
    func anyTime() throws {
        for time in ["9223372036854775807", "1e300", #""x""#] {
            let body = #"{"destination":"U1","events":[{"type":"follow","timestamp":\#(time)}]}"#
            let events = try LineEvent.events(in: WebhookMessage(body: body))
            let written = try LineEvent.encodedBatch(events)
            #expect(try JSONValue(written) == JSONValue(Array(body.utf8)))
        }
    }
}

extension Event {
    /// A copy of the event that is created in Swift.
    func remade() -> Event {
        var event = Event(id: id, time: time, source: source, data: data)
        if let fields = attributeFields {
            event.setAttributes(LineEventAttributes(recordFields: fields))
        }
        return event
    }
}
