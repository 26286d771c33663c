import Foundation
import Testing
import WebhookEvents

@Suite struct WebhookHeadersTests {
    @Test("Names are compared without case, and values with case")
    func names() {
        let headers: WebhookHeaders = ["X-Event": "Push", "x-other": "1"]
        #expect(headers["x-event"] == "Push")
        #expect(headers["X-EVENT"] == "Push")
        #expect(headers["X-Event "] == nil)
        #expect(headers["X_Event"] == nil)
        #expect(headers[""] == nil)
    }

    @Test(
        "Only ASCII letters are compared without case",
        arguments: [("@", "`"), ("[", "{"), ("É", "é")])
    func letters(upper: String, lower: String) {
        #expect(WebhookHeaders([(upper, "1")])[lower] == nil)
        #expect(WebhookHeaders([(upper, "1")])[upper] == "1")
    }

    @Test("All fields with the same name are kept in order")
    func repeated() {
        var headers = WebhookHeaders([("A", "1"), ("b", "2"), ("a", "3")])
        #expect(headers["a"] == "1")
        #expect(headers[values: "a"] == ["1", "3"])
        #expect(headers[values: "c"].isEmpty)
        headers["a"] = "4"
        #expect(headers.fields.map(\.name) == ["b", "a"])
        headers["B"] = nil
        #expect(headers == WebhookHeaders([("a", "4")]))
    }

    @Test("A message can be created from a string, bytes or data")
    func messages() {
        let message = WebhookMessage(headers: [("a", "1")], body: "é")
        #expect(message.body == [0xC3, 0xA9])
        #expect(message == WebhookMessage(headers: [("a", "1")], body: Data([0xC3, 0xA9])))
        #expect(message == WebhookMessage(headers: ["a": "1"], body: [0xC3, 0xA9]))
    }
}
