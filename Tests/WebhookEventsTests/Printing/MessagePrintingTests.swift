import Testing
import WebhookEvents

@Suite struct MessagePrintingTests {
    @Test("A message shows its header fields without credentials, and its body as text")
    func message() {
        let message = WebhookMessage(
            headers: [
                ("Content-Type", "application/json"), ("Authorization", "Bearer S3CRET"),
                ("X-Api-Key", "S3CRET"), ("Cookie", "S3CRET"), ("webhook-signature", "v1,abc"),
            ], body: "{\n\"a\":1}")
        let text = #"""
            WebhookMessage(headers: ["Content-Type": "application/json", \#
            "Authorization": <redacted>, "X-Api-Key": <redacted>, "Cookie": <redacted>, \#
            "webhook-signature": "v1,abc"], body: {\u{a}"a":1})
            """#
        #expect("\(message)" == text)
        var dumped = ""
        dump(message, to: &dumped)
        dump(message.headers.fields, to: &dumped)
        #expect(!dumped.contains("S3CRET"))
        #expect(dumped.contains("application/json"))
    }

    @Test("A body that is long, empty or no text is shown in short")
    func bodies() {
        let long = WebhookMessage(body: String(repeating: "a", count: 1_000))
        #expect(
            "\(long)".hasSuffix("body: \(String(repeating: "a", count: 256))… (1000 bytes))"))
        #expect("\(WebhookMessage(body: ""))" == "WebhookMessage(headers: [:], body: 0 bytes)")
        #expect("\(WebhookMessage(body: [0xFF]))".hasSuffix("body: \u{FFFD})"))
    }
}
