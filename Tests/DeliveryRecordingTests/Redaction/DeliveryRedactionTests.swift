import DeliveryRecording
import StrictJSON
import Testing
import WebhookEvents

@Suite struct DeliveryRedactionTests {
    private func redacted(
        _ message: WebhookMessage, headers: [String] = [], properties: [String] = []
    ) -> RecordedDelivery {
        let pointers = properties.compactMap { JSONPointer($0) }
        return DeliveryRedaction(headers: headers, properties: pointers)
            .redacted(RecordedDelivery(message))
    }

    @Test("Credentials are replaced in any case and each time; order and all other fields stay")
    func headers() {
        let names = [
            "authorization", "X-Signature", "COOKIE", "Proxy-Authorization", "set-cookie", "Cookie",
            "x-api-key", "X-Api-Keys",
        ]
        let message = WebhookMessage(headers: names.map { ($0, "secret") }, body: "{}")
        let delivery = redacted(message, headers: ["X-API-Key"])
        #expect(delivery.message.headers.fields.map(\.name) == names)
        let kept = delivery.message.headers.fields.filter { $0.value == "secret" }.map(\.name)
        #expect(kept == ["X-Signature", "X-Api-Keys"])
        #expect(delivery.message.headers["authorization"] == "REDACTED")
        #expect(delivery.message.body == message.body)
        #expect(delivery.bodyState == nil)
    }

    @Test(
        "Values at pointers are replaced, and every other byte of the body is kept",
        arguments: [
            ("/a", #" {"a" : {"b": 1}, "c":1.50}"#, #" {"a" : "REDACTED", "c":1.50}"#),
            ("/a/b", #"{"a":{"b":[1 , 2],"c":"x"}}"#, #"{"a":{"b":"REDACTED","c":"x"}}"#),
            (
                "/a/*/b", #"{"a":[{"b":1},{"c":2},{"b":3}]}"#,
                #"{"a":[{"b":"REDACTED"},{"c":2},{"b":"REDACTED"}]}"#
            ),
            (
                "/*/b", #"{"x":{"b":1},"y":{"b":null}}"#,
                #"{"x":{"b":"REDACTED"},"y":{"b":"REDACTED"}}"#
            ),
            ("/1", "[1,2,3]", #"[1,"REDACTED",3]"#),
            ("/a~1b", #"{"a\/b":1}"#, #"{"a\/b":"REDACTED"}"#),
            ("/a", #"{"a":1,"a":2}"#, #"{"a":"REDACTED","a":"REDACTED"}"#),
            ("/a", "\u{FEFF}{\"a\":1}", "\u{FEFF}{\"a\":\"REDACTED\"}"),
            ("", "[1]", #""REDACTED""#),
            ("/a", "{\"a\":", "REDACTED"),
            ("/a", "{\"a\":1} x", "REDACTED"),
        ])
    func bodies(pointer: String, body: String, expected: String) {
        let delivery = redacted(WebhookMessage(body: body), properties: [pointer])
        #expect(String(decoding: delivery.message.body, as: UTF8.self) == expected)
        #expect(delivery.bodyState == .redacted)
    }

    @Test(
        "A body without the values is exact",
        arguments: [
            ("/a/b", #"{"a": 1}"#), ("/0", #"{"00": 1}"#), ("/a", "null"), ("/a", ""),
            ("/A", #"{"a": 1}"#),
        ])
    func untouched(pointer: String, body: String) {
        let delivery = redacted(WebhookMessage(body: body), properties: [pointer])
        #expect(delivery == RecordedDelivery(WebhookMessage(body: body)))
    }

    @Test(
        "Pointers of one token name fields of forms",
        arguments: [
            ("/To", "From=1&To=%2B2&to=3&x", "From=1&To=REDACTED&to=REDACTED&x"),
            ("/a b", "a+b=1&a%20b=2", "a+b=REDACTED&a%20b=REDACTED"),
            ("/*", "a=1&b=2", "a=REDACTED&b=REDACTED"), ("/a/b", "a=1", "a=1"),
            ("/email", #"{"email":"x"}"#, #"{"email":"REDACTED"}"#),
        ])
    func forms(pointer: String, body: String, expected: String) {
        let type = ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        let message = WebhookMessage(headers: [type], body: body)
        let delivery = redacted(message, properties: [pointer])
        #expect(String(decoding: delivery.message.body, as: UTF8.self) == expected)
        #expect(delivery.bodyState == (body == expected ? nil : .redacted))
    }

    @Test(
        "User information and named parameters of the URL are replaced",
        arguments: [
            ("/hooks?token=s&a=1#t", "/hooks?token=REDACTED&a=1#t"),
            ("https://u:p@shop.example/?TOKEN=s", "https://REDACTED@shop.example/?TOKEN=REDACTED"),
            ("//u@shop.example", "//REDACTED@shop.example"), ("/a@b//c@d", "/a@b//c@d"),
            ("https://shop.example/a@b?t%6Fken=s", "https://shop.example/a@b?t%6Fken=REDACTED"),
            ("https://u@p@h", "https://REDACTED@h"), ("?token=a=b&token", "?token=REDACTED&token"),
            ("", ""), ("#?token=1", "#?token=1"),
        ])
    func urls(url: String, expected: String) {
        var delivery = RecordedDelivery(WebhookMessage(body: ""))
        delivery.url = url
        let redaction = DeliveryRedaction(queryParameters: ["Token"])
        #expect(redaction.redacted(delivery).url == expected)
    }

    @Test("A deeply nested body, and one with many members, are searched once")
    func hostile() {
        let depth = 500
        let open = String(repeating: #"{"a":"#, count: depth)
        let deep = open + "1" + String(repeating: "}", count: depth)
        let pointer = String(repeating: "/a", count: depth)
        let delivery = redacted(WebhookMessage(body: deep), properties: [pointer])
        #expect(delivery.message.body.count == deep.utf8.count + 9)
        let tooDeep = String(repeating: "[", count: 5_000)
        let wide = redacted(WebhookMessage(body: tooDeep), properties: ["/*/*"])
        #expect(wide.message.body == Array("REDACTED".utf8))
    }
}
