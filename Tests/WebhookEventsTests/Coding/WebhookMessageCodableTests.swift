import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct WebhookMessageCodableTests {
    private static let bodies: [[UInt8]] = [
        [], Array(#"{"id":1.50,"é":"\ud83d\u0000"}"#.utf8), Array(" \r\n\t{\n}".utf8), [0xFF, 0],
        Array("a\u{0}b".utf8), Array("\u{7F}".utf8), Array("\u{FEFF}{}".utf8), Array("$null".utf8),
        Array("{\"a\":\"\u{2028}😀e\u{301}\"}".utf8), [0xED, 0xA0, 0x80], [0xC3], Array(0...255),
    ]

    private static let headers = WebhookHeaders([
        ("X-Topic", "a"), ("x-topic", "b"), ("X-Topic", ""), ("", "v"), ("Set", "é, \"q\""),
        ("N", "$null"), ("$null", "n"),
    ])

    @Test("A message is equal after every coder", arguments: bodies, Coders.allCases)
    func roundTrip(body: [UInt8], coders: Coders) throws {
        for headers in [Self.headers, WebhookHeaders()] {
            let message = WebhookMessage(headers: headers, body: body)
            let decoded = try #require(try coders.coded(message))
            #expect(decoded.body == body)
            #expect(decoded.headers.fields.map(\.name) == headers.fields.map(\.name))
            #expect(decoded.headers.fields.map(\.value) == headers.fields.map(\.value))
        }
    }

    @Test(
        "A message is written with its fields in order, and its body as text if possible",
        arguments: [
            (
                WebhookMessage(headers: [("B", "1"), ("A", "2"), ("B", "3")], body: #"{"a":1}"#),
                #"""
                {"body":"{\"a\":1}","headers":[{"name":"B","value":"1"},{"name":"A","value":"2"},\#
                {"name":"B","value":"3"}]}
                """#
            ),
            (WebhookMessage(body: [0xFF]), #"{"base64":"/w==","headers":[]}"#),
            (WebhookMessage(body: "\u{0}"), #"{"base64":"AA==","headers":[]}"#),
        ])
    func form(message: WebhookMessage, json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(String(decoding: try encoder.encode(message), as: UTF8.self) == json)
        let decoded = try JSONDecoder().decode(WebhookMessage.self, from: Data(json.utf8))
        #expect(decoded == message)
    }

    @Test("Header fields may be missing, but a message without a body is refused")
    func incomplete() throws {
        let decoder = JSONDecoder()
        let message = try decoder.decode(WebhookMessage.self, from: Data(#"{"body":"5"}"#.utf8))
        #expect(message == WebhookMessage(body: "5"))
        for json in [#"{"headers":[]}"#, #"{"base64":"*"}"#, "[]", #"{"body":5}"#] {
            #expect(throws: DecodingError.self) {
                try decoder.decode(WebhookMessage.self, from: Data(json.utf8))
            }
        }
    }
}
