import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct EnvelopeInPayloadTests {
    private let received =
        #"{"event":{"type":"message.posted","number":7,"sent":1700000000,"from":"ana","channel":"c","#
        + #""text":"hi","x":1.50},"team":"t"}"#

    private func text(_ event: InboxEvent) throws -> String {
        String(decoding: try event.encoded(), as: UTF8.self)
    }

    private func posted(_ body: String) throws -> Event<Message> {
        guard case .messagePosted(let event) = try InboxEvent(WebhookMessage(body: body)) else {
            throw NotPosted()
        }
        return event
    }

    private struct NotPosted: Error {}

    @Test("A new event has its envelope in the payload, each value once")
    func made() throws {
        let time = Date(timeIntervalSince1970: 1_700_000_000)
        var event = Event(id: "7", time: time, source: "ana", data: Message(number: 0, text: "hi"))
        #expect(event.data.number == 7)
        #expect(event.data.sent == time)
        event.setAttributes(InboxEventAttributes(channel: "c"))
        let made = InboxEvent.messagePosted(event)
        let body = try text(made)
        #expect(
            body == #"{"event":{"number":7,"sent":1700000000,"text":"hi","type":"message.posted","#
                + #""from":"ana","channel":"c"}}"#)
        #expect(try InboxEvent(WebhookMessage(body: body)) == made)
    }

    @Test("The identifier and the time default to those of the payload")
    func defaults() throws {
        let event = Event(data: Message(number: 7, sent: Date(timeIntervalSince1970: 5), text: ""))
        #expect(event.id == "7")
        #expect(event.time == Date(timeIntervalSince1970: 5))
        let decoded = try posted(text(.messagePosted(event)))
        #expect(decoded.id == "7")
        #expect(InboxEvent.messagePosted(decoded) == .messagePosted(event))
    }

    @Test("Changing a value in the envelope changes it in the payload, and the reverse")
    func linked() throws {
        var event = try posted(received)
        event.id = "8"
        #expect(event.data.number == 8)
        event.data.number = 9
        #expect(event.id == "9")
        event.time = Date(timeIntervalSince1970: 1)
        #expect(event.data.sent == Date(timeIntervalSince1970: 1))
        let expected =
            received.replacing(#""number":7"#, with: #""number":9"#)
            .replacing("1700000000", with: "1")
        #expect(try text(.messagePosted(event)) == expected)
    }

    @Test("The payload's property determines the unit of the time")
    func timeUnit() throws {
        let time = Date(timeIntervalSince1970: 200_000_000_000)
        let event = try posted(received.replacing("1700000000", with: "200000000000"))
        #expect(event.data.sent == time)
        #expect(event.time == time)
        #expect(Event(data: event.data).time == time)
    }

    @Test("A changed identifier is written")
    func changedID() throws {
        var event = try posted(received)
        event.id = "8"
        let expected = received.replacing(#""number":7"#, with: #""number":8"#)
        #expect(try text(.messagePosted(event)) == expected)
    }

    @Test("Replacing a payload preserves the values that it does not describe")
    func replaced() throws {
        var event = try posted(received)
        event.data = Message(number: 9, text: "new")
        #expect(event.id == "9")
        #expect(event.time == nil)
        let written = try JSONValue(Array(text(.messagePosted(event)).utf8))
        let expected =
            #"{"event":{"number":9,"text":"new","type":"message.posted","from":"ana","channel":"c","#
            + #""x":1.50},"team":"t"}"#
        #expect(try written == JSONValue(Array(expected.utf8)))
    }

    @Test("Replacing a payload without envelope properties preserves the envelope")
    func unrelated() throws {
        let body =
            #"{"event":{"type":"member.joined","number":1,"sent":"2026-01-01T00:00:00Z","name":"a"}}"#
        guard case .memberJoined(var event) = try InboxEvent(WebhookMessage(body: body)) else {
            Issue.record("no member")
            return
        }
        event.data = MemberJoinedPayload(name: "b")
        #expect(event.id == "1")
        let expected = body.replacing(#""name":"a""#, with: #""name":"b""#)
        #expect(
            try JSONValue(InboxEvent.memberJoined(event).encoded())
                == JSONValue(Array(expected.utf8)))
    }

    @Test("An identifier is written as a number if the catalog declares one")
    func numericID() throws {
        let event = Event(id: "12", data: MemberJoinedPayload(name: "a"))
        #expect(
            try text(.memberJoined(event))
                == #"{"event":{"name":"a","number":12,"type":"member.joined"}}"#)
        let text = Event(id: "twelve", data: MemberJoinedPayload(name: "a"))
        #expect(throws: WebhookEncodingError(.notNumber("twelve"), at: "event.number")) {
            try InboxEvent.memberJoined(text).encoded()
        }
    }

    @Test("The case determines the type")
    func eventType() throws {
        let event = try posted(received)
        let moved = try text(.messageRemoved(event))
        #expect(moved == received.replacing("message.posted", with: "message.removed"))
        let joined = InboxEvent.memberJoined(
            event.replacingData(with: MemberJoinedPayload(name: "a")))
        let written = try InboxEvent(joined.encodedMessage())
        #expect(written.type == "member.joined")
        #expect(written.id == "7")
    }
}
