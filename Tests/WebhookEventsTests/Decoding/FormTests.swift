import Foundation
import StrictJSON
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct FormTests {
    @Test("The texts of a form are read as the types of the schemas")
    func typed() throws {
        let body =
            "event=opened&recipient=ana%40example.com&count=2&score=1.50&secure=true&tag=a+b&tag=%63"
            + "&variables=%7B%22order%22%3A7%7D&note=12&Message-Id=m1&timestamp=1767225600&attempt=3&x=y"
        let message = WebhookMessage(headers: [("X-A", "a")], body: body)
        guard case .opened(let event) = try PostEvent(message) else {
            Issue.record("unknown")
            return
        }
        let data = event.data
        #expect(data.recipient == "ana@example.com" && data.count == 2 && data.score == 1.5)
        #expect(data.secure == true && data.tag == ["a b", "c"] && data.variables?.order == 7)
        #expect(data.note == "12" && event.id == "m1" && event.postAttributes.attempt == 3)
        #expect(event.time == Date(timeIntervalSince1970: 1_767_225_600))
        #expect(event.message == message)
        #expect(try PostEvent.opened(event).encodedMessage() == message)
    }

    @Test(
        "A text that does not match its type is malformed, with the name of the field",
        arguments: [
            ("event=opened&recipient=a&count=x", "malformed count"),
            ("event=opened&recipient=a&count=1&count=2", "malformed count"),
            ("event=opened&recipient=a", "malformed count"),
            ("event=opened&recipient=a&recipient=b&count=1", "malformed recipient"),
            ("event=opened&recipient=a&count=1&secure=yes", "malformed secure"),
            (
                "event=opened&recipient=a&count=1&variables=%7B%22order%22%3A%22x%22%7D",
                "malformed variables"
            ),
            ("event=opened&recipient=a&count=1&attempt=x", "malformed attempt"),
            ("event=opened&recipient=a&count=1&attempt=", "opened"),
            ("event=opened&recipient=&count=1&score=&tag=&secure=", "opened"),
            ("event=dropped&code=", "dropped"), ("event=dropped", "dropped"),
            ("event=new&event=dropped", "unknown"), ("event=new", "unknown"), ("", "unknown"),
            (#"{"event":"dropped"}"#, "unknown"), ("&&=&%&%FF=%zz&event=dropped", "dropped"),
        ])
    func outcome(body: String, outcome: String) throws {
        let message = WebhookMessage(body: body)
        let event = try PostEvent(message)
        #expect(event.outcome == outcome)
        #expect(event.message == message)
        #expect(try event.encodedMessage() == message)
        let coded = try JSONDecoder().decode(PostEvent.self, from: JSONEncoder().encode(event))
        #expect(coded.outcome == event.outcome)
    }

    @Test("Only the changed fields of a form are written again")
    func changed() throws {
        let body = "x=%79&&event=opened&recipient=%61&count=2&tag=a&tag=b"
        guard case .opened(var event) = try PostEvent(WebhookMessage(body: body)) else {
            Issue.record("unknown")
            return
        }
        event.data.count = 3
        event.data.tag = ["c", "d e", "f"]
        event.data.note = "n&m"
        #expect(
            String(decoding: try PostEvent.opened(event).encoded(), as: UTF8.self)
                == "x=%79&event=opened&recipient=%61&count=3&tag=c&tag=d+e&tag=f&note=n%26m")
    }

    @Test("A new event is written as a form, and an empty array is refused")
    func made() throws {
        var event = Event(
            id: "m", time: Date(timeIntervalSince1970: 7),
            data: OpenedPayload(recipient: "ü", count: -1, secure: false))
        event.postAttributes.attempt = 2
        let message = try PostEvent.opened(event).encodedMessage()
        #expect(message.headers["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(try PostEvent(message) == .opened(event))
        event.data.tag = []
        #expect(throws: WebhookEncodingError.self) { try PostEvent.opened(event).encoded() }
    }

    @Test(
        "A new event with any values is equal after encoding and decoding",
        arguments: [SeededGenerator.defaultSeed])
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = ["", " ", "a b", "+", "%41", "&=", "ü\u{1F600}", "\u{0}", "null", "12", "[]"]
        func text() -> String { texts.randomElement(using: &generator) ?? "" }
        for _ in 0..<300 {
            let data = OpenedPayload(
                recipient: text(), count: Int.random(in: .min ... .max, using: &generator),
                score: Bool.random(using: &generator)
                    ? nil : Double.random(in: -1e9...1e9, using: &generator),
                secure: Bool.random(using: &generator) ? nil : true,
                tag: Bool.random(using: &generator) ? nil : [text(), text()], note: text())
            let event = PostEvent.opened(Event(id: text(), data: data))
            let read = try PostEvent(event.encodedMessage())
            if read != event { Issue.record("seed \(seed): \(event)") }
        }
    }

    @Test("A field of a form has the JSON of the event")
    func payloadField() throws {
        let body =
            "revision=4&payload=%7B%22type%22%3A%22pressed%22%2C%22trigger%22%3A%22t%22%2C%22button%22%3A%22b%22%7D"
        guard case .pressed(var event) = try ClickEvent(WebhookMessage(body: body)) else {
            Issue.record("unknown")
            return
        }
        #expect(event.id == "t" && event.data.button == "b" && event.clickAttributes.revision == 4)
        #expect(try ClickEvent.pressed(event).encoded() == Array(body.utf8))
        event.data.button = "a&b"
        event.clickAttributes.revision = 5
        let message = try ClickEvent.pressed(event).encodedMessage()
        #expect(
            String(decoding: message.body, as: UTF8.self).hasPrefix("revision=5&payload=%7B%22"))
        #expect(try ClickEvent(message) == .pressed(event))
        for (body, outcome) in [
            ("payload=%7B%22type%22%3A%22pressed%22%7D", "malformed payload.button"),
            ("payload=x", "malformed payload"), ("a=b", "malformed payload"),
            ("payload=1&payload=2", "malformed payload"), ("payload=7", "unknown"),
            ("payload=%7B%22type%22%3A%22closed%22%7D&revision=x", "malformed revision"),
        ] {
            #expect(
                try ClickEvent(WebhookMessage(body: body)).outcome.hasPrefix(outcome), "\(body)")
        }
    }
}
