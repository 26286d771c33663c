import Foundation
import StrictJSON
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

/// Bodies that are made to be slow, or to trap, in the ways in which a message may contain its event.
@Suite struct HostileMessageTests {
    private static let count = 50_000

    private static func repeated(_ text: String, _ separator: String = ",") -> String {
        Array(repeating: text, count: count).joined(separator: separator)
    }

    @Test("Each of many items of a batch without its inner batch is malformed")
    func manyItems() throws {
        let body = #"{"entry":[\#(Self.repeated("{}"))]}"#
        let events = try FeedEvent.events(in: WebhookMessage(body: body))
        #expect(events.count == Self.count)
        #expect(events.allSatisfy { $0.outcome == "malformed changes" })
    }

    @Test("Many empty inner batches have no events")
    func manyEmptyBatches() throws {
        let body = #"{"entry":[\#(Self.repeated(#"{"changes":[]}"#))]}"#
        #expect(try FeedEvent.events(in: WebhookMessage(body: body)).isEmpty)
    }

    @Test("Many keys, of which none names a type, are unknown")
    func manyKeys() throws {
        let keys = (0..<Self.count).map { #""key\#($0)":{}"# }.joined(separator: ",")
        #expect(try BotEvent(WebhookMessage(body: "{\(keys)}")).outcome == "unknown")
    }

    @Test("Many fields of a form, equal or not, are read and written back")
    func manyFields() throws {
        let count = 10_000
        let different = (0..<count).map { "key\($0)=%41" }.joined(separator: "&")
        for fields in [
            different, Self.repeated("a=b", "&"), Self.repeated("event=x", "&"),
            Self.repeated("%", "&"),
        ] {
            let message = WebhookMessage(body: fields + "&recipient=a&count=1&event=opened")
            let event = try PostEvent(message)
            #expect(try event.encodedMessage() == message)
            guard case .opened(var opened) = event else { continue }
            opened.data.count = 2
            let changed = try PostEvent.opened(opened).encoded()
            #expect(changed == Array((fields + "&recipient=a&count=2&event=opened").utf8))
        }
    }

    @Test("A string with escapes at each byte, and strings in strings, are no problem")
    func escapes() throws {
        let inner = #"{"Message":"\#(String(repeating: #"\\u0022"#, count: Self.count))"}"#
        let body: JSONValue = ["Records": [["body": .string(inner)]]]
        #expect(
            try QueueEvent(WebhookMessage(body: body.bytes)).outcome.hasPrefix(
                "malformed body.Message"))
    }

    @Test(
        "A changed byte anywhere loses no byte, and throws only if the body is not JSON",
        arguments: [SeededGenerator.defaultSeed])
    func changedBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func check<Catalog: WebhookEvent>(_ type: Catalog.Type, _ messages: [WebhookMessage]) throws
        {
            for message in messages {
                for position in message.body.indices {
                    var mutant = message
                    mutant.body[position] = UInt8.random(in: 0...255, using: &generator)
                    let isJSON =
                        Catalog.self == PostEvent.self || Catalog.self == ClickEvent.self
                        || (try? JSONValue(mutant.body)) != nil
                    guard let events = try? Catalog.events(in: mutant) else {
                        if isJSON { Issue.record("seed \(seed): threw at \(position)") }
                        continue
                    }
                    if !isJSON { Issue.record("seed \(seed): not JSON at \(position)") }
                    for event in events {
                        if try event.encodedMessage() != event.message {
                            Issue.record("seed \(seed): changed at \(position)")
                        }
                    }
                }
            }
        }
        try check(BotEvent.self, BotEvent.exampleMessages)
        try check(FeedEvent.self, FeedEvent.exampleMessages)
        try check(QueueEvent.self, QueueEvent.exampleMessages)
        try check(TopicEvent.self, TopicEvent.exampleMessages)
        try check(PostEvent.self, PostEvent.exampleMessages)
        try check(ClickEvent.self, ClickEvent.exampleMessages)
    }
}
