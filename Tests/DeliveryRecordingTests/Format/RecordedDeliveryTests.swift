import DeliveryRecording
import StrictJSON
import Testing
import WebhookEvents

@Suite struct RecordedDeliveryTests {
    private func read(_ line: String) throws(DeliveryLineError) -> RecordedDelivery {
        try RecordedDelivery(line: Array(line.utf8))
    }

    @Test("Header fields and a body are enough")
    func smallest() throws {
        let delivery = try read(#"{"headers": [["X-Event", "a"], ["x-event", "b"]], "body": "{}"}"#)
        #expect(delivery.message.headers.fields.map(\.name) == ["X-Event", "x-event"])
        #expect(delivery.message.body == Array("{}".utf8))
        #expect(delivery.received == nil)
        #expect(delivery.event == nil)
    }

    @Test("A line with all members is written as it was read")
    func wholeLine() throws {
        let line =
            #"{"received":"2026-01-02T03:04:05.60Z","method":"POST","url":"/hooks?a=1","#
            + #""headers":[["A","1"],["B",""],["A","2"]],"body":"{\"id\": 1}\n","#
            + #""bodyState":"redacted","endpoint":"orders","outcome":"handled","status":200,"#
            + #""event":{"type":"order.paid","id":"evt_1"},"note":[1.0]}"#
        let delivery = try read(line)
        #expect(delivery.status == 200)
        #expect(delivery.bodyState == .redacted)
        #expect(delivery.received?.date != nil)
        #expect(delivery.event == .init(type: "order.paid", id: "evt_1"))
        #expect(String(decoding: delivery.line, as: UTF8.self) == line)
    }

    @Test(
        "Bodies are kept byte for byte, on one line",
        arguments: [
            [], Array("{}\r\n".utf8), Array(0...255), Array("\u{FEFF}{}\u{2028}".utf8),
            Array("e\u{301} \u{E9} 😀 \u{FFFD} \u{0}".utf8), [0x22, 0x5C, 0x75], [0xED, 0xA0, 0x80],
        ] as [[UInt8]])
    func bodies(body: [UInt8]) throws {
        let delivery = RecordedDelivery(WebhookMessage(headers: [("A", "é\t")], body: body))
        let line = delivery.line
        #expect(!line.contains(UInt8(ascii: "\n")))
        let copy = try RecordedDelivery(line: line)
        #expect(copy.message.body == body)
        #expect(copy == delivery)
    }

    @Test(
        "A line that is no delivery has a reason",
        arguments: [
            ("[]", .notObject(.array)),
            (#"{"body": ""}"#, .missing("headers")),
            (#"{"headers": []}"#, .missing("body")),
            (#"{"headers": [], "body": "", "body64": ""}"#, .twoBodies),
            (#"{"headers": [], "body": "", "body": ""}"#, .repeated("body")),
            (#"{"headers": [], "body64": "?"}"#, .wrongMember("body64", expected: "Base64")),
            (
                #"{"headers": [["A"]], "body": ""}"#,
                .wrongMember("headers", expected: "a list of pairs of a name and a value")
            ),
            (
                #"{"headers": {}, "body": ""}"#,
                .wrongMember("headers", expected: "a list of pairs of a name and a value")
            ),
            (
                #"{"headers": [], "body": "", "status": 20}"#,
                .wrongMember("status", expected: "a status from 100 to 599")
            ),
            (
                #"{"headers": [], "body": "", "bodyState": "lost"}"#,
                .wrongMember(
                    "bodyState", expected: "'redacted', 'unread' or 'reconstructed'")
            ),
            (
                #"{"headers": [], "body": "", "received": "today"}"#,
                .wrongMember("received", expected: "a date-time of RFC 3339")
            ),
            (
                #"{"headers": [], "body": "", "event": {"type": 1}}"#,
                .wrongMember("event", expected: "an object with the strings 'type' and 'id'")
            ),
            (#"{"headers": [], "body": "\ud800"}"#, .unpairedSurrogate),
            (#"{"headers": [], "body": "\udc00\ud800"}"#, .unpairedSurrogate),
            (#"{"headers": [], "body": "\ud800 \udc00"}"#, .unpairedSurrogate),
        ] as [(String, DeliveryLineError)])
    func errors(line: String, error: DeliveryLineError) {
        #expect(throws: error) { try read(line) }
    }

    @Test("An escaped pair of surrogates, and an escaped backslash before a 'u', are text")
    func escapes() throws {
        let delivery = try read(#"{"headers": [], "body": "\ud83d\ude00\\ud800"}"#)
        #expect(delivery.message.body == Array(#"😀\ud800"#.utf8))
    }

    @Test("Null counts as missing")
    func nulls() throws {
        let delivery = try read(
            #"{"headers": [], "body": "x", "body64": null, "status": null, "event": null}"#)
        #expect(delivery == RecordedDelivery(WebhookMessage(body: "x")))
    }
}
