import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct DiscriminatorTests {
    @Test(
        "A compound type is matched as a whole, then without its last parts",
        arguments: [
            ("issues", #"{"action":"opened"}"#, "issues.opened", true),
            ("issues", #"{"action":"closed"}"#, "issues", true),
            ("issues", "{}", "issues", true),
            ("issues", #"{"action":null}"#, "issues", true),
            ("push", #"{"action":"free","name":"n","note":null}"#, "push", true),
            ("new", #"{"action":"opened"}"#, "new.opened", false),
            ("new", "[]", "new", false),
            (nil, #"{"action":"opened"}"#, nil, false),
        ] as [(String?, String, String?, Bool)])
    func compound(header: String?, body: String, type: String?, isKnown: Bool) throws {
        let headers = header.map { [("x-event", $0)] } ?? []
        let event = try RepositoryEvent(WebhookMessage(headers: headers, body: body))
        #expect(event.type == type)
        #expect((event.content.type != nil) == isKnown)
    }

    @Test("The envelope is read from header fields and the body, whatever the payload is")
    func envelope() throws {
        let message = WebhookMessage(
            headers: [("X-Event", "issues"), ("X-Delivery", "d-1")],
            body: #"{"sent":1700000000,"sender":{"login":"ana"}}"#)
        let event = try RepositoryEvent(message)
        #expect(event.id == "d-1")
        #expect(event.time == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(event.source == "ana")
        #expect(event.message == message)
    }

    @Test("A mismatched payload that is the whole body is malformed, with its path")
    func wholeBody() throws {
        for (body, path) in [("{}", "name"), ("[]", ""), (#"{"name":1}"#, "name")] {
            let event = try RepositoryEvent(
                WebhookMessage(headers: [("X-Event", "push")], body: body))
            guard case .malformed(let malformed) = event else {
                Issue.record("\(body)")
                continue
            }
            #expect(malformed.error.path == path)
        }
    }

    @Test("A new event has its type in the header and in the body")
    func made() throws {
        let event = RepositoryEvent.issuesOpened(
            Event(id: "d-1", source: "ana", data: ["number": 7]))
        let message = try event.encodedMessage()
        #expect(message.headers["X-Event"] == "issues")
        #expect(message.headers["X-Delivery"] == "d-1")
        let body = String(decoding: message.body, as: UTF8.self)
        #expect(body == #"{"number":7,"action":"opened","sender":{"login":"ana"}}"#)
        let decoded = try RepositoryEvent(message)
        #expect(decoded.type == "issues.opened")
        #expect(decoded.id == "d-1")
        #expect(decoded.source == "ana")
    }

    @Test(
        "Of several locations, the first one in the message determines the type",
        arguments: [
            (#"{"event":{"type":"message","id":"1"},"type":"x"}"#, nil, "message"),
            (#"{"event":{"id":"1"},"type":"x"}"#, "message", "message"),
            (#"{"event":5,"type":"message"}"#, nil, "message"),
            (#"{"type":"x"}"#, nil, "x"),
            ("{}", nil, nil),
        ] as [(String, String?, String?)])
    func anyOf(body: String, header: String?, type: String?) throws {
        let headers = header.map { [("X-Type", $0)] } ?? []
        let event = try ChatEvent(WebhookMessage(headers: headers, body: body))
        #expect(event.type == type)
        guard case .unknown = event else { return #expect(type == "message") }
    }

    @Test("A payload inside an array is read and changed in place")
    func payloadInArray() throws {
        let body = #"{"type":"message","events":[0,{"name":"n","note":null,"x":1},2]}"#
        guard case .message(var event) = try ChatEvent(WebhookMessage(body: body)) else {
            Issue.record("not a message")
            return
        }
        #expect(event.data.name == "n")
        event.data.name = "other"
        let changed = try ChatEvent.message(event).encoded()
        let expected = body.replacingOccurrences(of: #""n""#, with: #""other""#)
        #expect(String(decoding: changed, as: UTF8.self) == expected)
    }

    @Test("A payload that is missing from an array is malformed")
    func missingInArray() throws {
        let event = try ChatEvent(WebhookMessage(body: #"{"type":"message","events":[0]}"#))
        guard case .malformed(let malformed) = event else {
            Issue.record("not malformed")
            return
        }
        #expect(malformed.error.path == "events")
    }
}
