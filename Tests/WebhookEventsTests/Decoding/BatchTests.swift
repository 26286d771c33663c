import Foundation
import Testing
import WebhookEvents

@Suite("Batches")
struct BatchTests {
    private static func message(_ body: String) -> WebhookMessage {
        WebhookMessage(headers: [("X-Account", "7")], body: body)
    }

    private static let items = [
        #"{"type":"message","text":"a","timestamp":1767225600123}"#,
        #"{ "type" : "message" , "text":5}"#, "5", "null", "[]", #""text""#,
        #"{"type":"message","text":"b","type":"follow"}"#, #"{"type":"new","x":1.0}"#, "{}",
        #"{"text":"\u0061","type":"follow","user":"u"}"#,
    ]

    @Test("Each item is an event of its own, with its bytes, whatever the others are")
    func mixed() throws {
        let message = Self.message(
            #"{"region":"eu", "events": [ \#(Self.items.joined(separator: " , ")) ],"destination":"U1"}"#
        )
        let events = try LineEvent.events(in: message)
        #expect(events.map(\.message.body) == Self.items.map { Array($0.utf8) })
        #expect(events.allSatisfy { $0.message.headers == message.headers })
        #expect(events.allSatisfy { $0.source == "U1" || $0.malformed?.type == nil })
        #expect(
            events.map(\.outcome) == [
                "message", "malformed text", "unknown", "unknown", "unknown", "unknown",
                "malformed type", "unknown", "unknown", "follow",
            ])
        #expect(events[0].time == Date(timeIntervalSince1970: 1_767_225_600.123))
        #expect(events[0].attributes == LineEventAttributes(account: 7, region: .eu))
        for (event, item) in zip(events, Self.items) {
            #expect(try event.encoded() == Array(item.utf8))
        }
    }

    @Test(
        "One event is asked for where there is another number of them",
        arguments: [
            (#"{"events":[]}"#, 0), (#"{"events":[{},{}]}"#, 2), (#"{"events":[1,2,[3,4]]}"#, 3),
        ])
    func notOne(body: String, count: Int) throws {
        #expect(throws: WebhookDecodingError.notOneEvent(count: count)) {
            try LineEvent(WebhookMessage(body: body))
        }
        #expect(try LineEvent.events(in: WebhookMessage(body: body)).count == count)
    }

    @Test("A batch of one is that event")
    func one() throws {
        let message = Self.message(#"{"events":[{"type":"message","text":"a"}]}"#)
        let event = try LineEvent(message)
        #expect(event.outcome == "message")
        #expect(String(decoding: event.message.body, as: UTF8.self).hasPrefix(#"{"type""#))
        #expect(try LineEvent.events(in: message) == [event])
    }

    @Test(
        "A body without a batch at its place is one malformed event with the whole body",
        arguments: [
            ("{}", "events", "missing key 'events'"),
            ("[]", "", "expected an object, found an array"),
            (#"{"events":null}"#, "events", "expected an array, found null"),
            (#"{"events":{"0":{}}}"#, "events", "expected an array, found an object"),
            (#"{"events":[{}],"events":[]}"#, "events", "duplicate key 'events'"),
            (
                #"{"destination":"a","events":[],"destination":"b"}"#, "destination",
                "duplicate key 'destination'"
            ),
            ("5", "", "expected an object, found a number"),
        ])
    func misplaced(body: String, path: String, reason: String) throws {
        let events = try LineEvent.events(in: Self.message(body))
        let malformed = try #require(events.first?.malformed)
        #expect(events.count == 1)
        #expect(malformed.error.path == path)
        #expect(malformed.error.error.reason.description == reason)
        #expect(malformed.message == Self.message(body))
        #expect(try LineEvent(Self.message(body)) == events[0])
    }

    @Test(
        "A batch that is not JSON anywhere throws",
        arguments: [
            "", "[", #"{"events":[{"type":"message"},]}"#, #"{"events":[{"a":tru}]}"#,
            #"{"events":[]} x"#, #"{"events":[{}],"events":[}"#,
            #"{"events":["# + String(repeating: "[", count: 600),
        ])
    func notJSON(body: String) {
        for type in [{ try LineEvent.events(in: $0) }, { try [LineEvent($0)] }] {
            let error = #expect(throws: WebhookDecodingError.self) { try type(Self.message(body)) }
            guard case .notJSON = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test("Where the body itself is the batch, one that is no array is one event")
    func root() throws {
        let item = #"{"event":"delivered","email":"a@example.com","timestamp":1767225600}"#
        for (body, count) in [(item, 1), ("[\(item)]", 1), (" [ \(item),\(item) ]", 2), ("[]", 0)] {
            let events = try MailEvent.events(in: WebhookMessage(body: body))
            #expect(events.count == count)
            #expect(events.allSatisfy { $0.outcome == "delivered" })
            #expect(events.allSatisfy { $0.time == Date(timeIntervalSince1970: 1_767_225_600) })
            #expect(events.allSatisfy { $0.message.body == Array(item.utf8) })
        }
        #expect(try MailEvent(WebhookMessage(body: "5")).outcome == "unknown")
        #expect(throws: WebhookDecodingError.self) { try MailEvent(WebhookMessage(body: "{")) }
    }

    @Test("A value of the whole body that is not of its type makes each event malformed")
    func sharedMismatch() throws {
        let body = #"{"region":7,"events":[{"type":"message","text":"a"},{"type":"new"}]}"#
        let events = try LineEvent.events(in: Self.message(body))
        #expect(events.map(\.outcome) == ["malformed region", "unknown"])
        #expect(events.map(\.attributes.account) == [7, 7])
    }

    @Test("A value of the whole body that is null is none")
    func sharedNull() throws {
        let body = #"{"region":null,"destination":5,"events":[{"type":"message","text":"a"}]}"#
        let event = try LineEvent(Self.message(body))
        #expect(event.outcome == "message")
        #expect(event.attributes == LineEventAttributes(account: 7))
        #expect(event.source == "5")
    }

    @Test("Ten thousand items are ten thousand events, one bad one among them")
    func large() throws {
        let count = 10_000
        let items = (0..<count).map { index in
            index == 5_000 ? "5" : #"{"type":"message","text":"t","webhookEventId":"\#(index)"}"#
        }
        let shared = String(repeating: "U", count: 10_000)
        let body = #"{"destination":"\#(shared)","events":[\#(items.joined(separator: ","))]}"#
        let events = try LineEvent.events(in: Self.message(body))
        #expect(events.count == count)
        #expect(events.filter { $0.outcome == "message" }.count == count - 1)
        #expect(events.last?.id == "9999")
        #expect(events.last?.source == shared)
    }

    @Test("The same event twice is equal, and goes through other coders alone")
    func codable() throws {
        let body =
            #"{"events":[{"type":"follow","user":"a"},{"type":"new"},{"type":"follow","user":1}]}"#
        for event in try LineEvent.events(in: WebhookMessage(body: body)) {
            let data = try JSONEncoder().encode(event)
            let decoded = try JSONDecoder().decode(LineEvent.self, from: data)
            #expect(decoded.outcome == event.outcome)
            if event.malformed == nil { #expect(decoded.type == event.type) }
        }
        let decoded = try JSONDecoder().decode(
            LineEvent.self, from: Data(#"{"events":[{"type":"follow"}]}"#.utf8))
        #expect(decoded.outcome == "follow")
    }
}

extension LineEvent {
    var malformed: MalformedEvent? {
        if case .malformed(let event) = self { event } else { nil }
    }
}

extension WebhookEvent {
    /// The type of a known event; for other events, their kind and path.
    var outcome: String {
        if content.type != nil { return type ?? "" }
        if let malformed = content.event as? MalformedEvent {
            return "malformed \(malformed.error.path)"
        }
        return "unknown"
    }
}
