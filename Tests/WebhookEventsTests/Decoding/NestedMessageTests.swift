import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct NestedMessageTests {
    private static let batch = WebhookMessage(
        headers: [("X-A", "a")],
        body: #"""
            {"object":"page","entry":[
            {"id":"p1","time":1767225600,"changes":[{"field":"feed", "value":{"item":"a"}},{"field":"new"}]},
            {"id":"p2","changes":7}, {"id":"p3","changes":[]}, [],
            {"id":"p4","tries":"x","changes":[{"field":"mention","value":"@a"}]},
            {"id":"p5","changes":[],"changes":[]},
            {"id":"p6","tries":2,"changes":[{"field":"mention","value":"@b"},{"field":"feed","value":{}}]}]}
            """#)

    @Test(
        "Each item of each inner array is an event, and an invalid part does not affect the others")
    func events() throws {
        let events = try FeedEvent.events(in: Self.batch)
        #expect(
            events.map(\.outcome) == [
                "feed", "unknown", "malformed changes", "malformed ", "malformed tries",
                "malformed changes", "mention", "malformed value.item",
            ])
        #expect(
            events.map { $0.content.event.source } == ["p1", "p1", nil, nil, "p4", nil, "p6", "p6"])
        #expect(events[0].attributes.object == "page" && events[6].attributes.tries == 2)
        #expect(events[0].content.event.time == Date(timeIntervalSince1970: 1_767_225_600))
        #expect(
            String(decoding: events[0].message.body, as: UTF8.self)
                == #"{"field":"feed", "value":{"item":"a"}}"#)
        #expect(
            String(decoding: events[2].message.body, as: UTF8.self) == #"{"id":"p2","changes":7}"#)
        #expect(events.allSatisfy { $0.message.headers == Self.batch.headers })
    }

    @Test("The number of events is limited over all inner arrays")
    func limit() throws {
        #expect(throws: WebhookDecodingError.tooManyEvents(limit: 7)) {
            try FeedEvent.events(in: Self.batch, maximumCount: 7)
        }
        #expect(throws: WebhookDecodingError.notOneEvent(count: 8)) { try FeedEvent(Self.batch) }
    }

    @Test("Events with the same values around them are written into one inner array")
    func encodedBatch() throws {
        let events = try FeedEvent.events(in: Self.batch)
        let chosen = [events[0], events[1], events[6]]
        let body = try FeedEvent.encodedBatch(chosen)
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"object":"page","entry":[{"time":1767225600,"id":"p1","changes":[{"field":"feed", "value":{"item":"a"}},{"field":"new"}]},{"id":"p6","tries":2,"changes":[{"field":"mention","value":"@b"}]}]}"#
        )
        #expect(
            try FeedEvent.events(in: WebhookMessage(body: body)).map(\.outcome) == [
                "feed", "unknown", "mention",
            ])
        #expect(try FeedEvent.encodedBatch([]) == Array(#"{"entry":[]}"#.utf8))
    }

    @Test("A new event has the values around it in its batch")
    func made() throws {
        var event = Event(
            time: Date(timeIntervalSince1970: 7), source: "p", data: FeedPayload(item: "i"))
        event.feedAttributes.tries = 3
        let message = try FeedEvent.encodedBatchMessage([.feed(event)])
        #expect(
            String(decoding: message.body, as: UTF8.self)
                == #"{"entry":[{"time":7,"id":"p","tries":3,"changes":[{"value":{"item":"i"},"field":"feed"}]}]}"#
                || String(decoding: message.body, as: UTF8.self)
                    == #"{"entry":[{"time":7,"id":"p","tries":3,"changes":[{"field":"feed","value":{"item":"i"}}]}]}"#
        )
        #expect(try FeedEvent(message) == .feed(event))
    }

    @Test("An event is equal after JSONEncoder and JSONDecoder, with the values around it")
    func coded() throws {
        for event in try FeedEvent.events(in: Self.batch) {
            let data = try JSONEncoder().encode(event)
            #expect(try JSONDecoder().decode(FeedEvent.self, from: data) == event)
        }
    }
}
