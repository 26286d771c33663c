import Foundation
import Testing
import WebhookEvents

/// What CloudEvents demand of a message that is written in binary mode (HTTP Protocol Binding 1.0.2, section
/// 3.1).
@Suite struct CloudEventHeaderTests {
    @Test(
        "Spaces, quotes, percent signs and characters outside of ASCII are percent-encoded",
        arguments: [
            ("Euro € 😀", "Euro%20%E2%82%AC%20%F0%9F%98%80"), ("a\"b", "a%22b"), ("5%", "5%25"),
            ("%41", "%2541"), ("a!~", "a!~"), ("ü", "%C3%BC"), ("\u{7F}", "%7F"),
        ])
    func values(text: String, value: String) throws {
        var event = Event<String?>(id: "1", source: "/", data: nil)
        event.cloudAttributes.subject = text
        let message = try CloudEvent.comExamplePing(event).encodedMessage().binaryCloudEvent()
        #expect(message.headers["ce-subject"] == value)
        #expect(try CloudEvent(message).attributes.subject == text)
    }

    @Test("The content type of the data is that of the message, and in no other field")
    func contentType() throws {
        var event = Event<String?>(id: "1", source: "/", data: "x")
        event.cloudAttributes.dataContentType = "application/vnd.x+json"
        event.cloudAttributes.tenantid = 7
        let message = try CloudEvent.comExamplePing(event).encodedMessage().binaryCloudEvent()
        let fields = message.headers.fields.map { "\($0.name.lowercased()): \($0.value)" }
        #expect(
            Set(fields) == [
                "ce-specversion: 1.0", "ce-id: 1", "ce-source: /", "ce-type: com.example.ping",
                "ce-tenantid: 7", "content-type: application/vnd.x+json",
            ])
    }

    @Test(
        "Data in a string is the body as it is, unless it is JSON",
        arguments: [
            ("application/xml", #"<a b="c"/>"#), ("text/plain; charset=utf-8", "1"),
            ("application/json", #""1""#), ("model/json", #""1""#),
        ])
    func text(type: String, body: String) throws {
        let text = body.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        let message = WebhookMessage(
            body: """
                {"specversion": "1.0", "id": "1", "source": "/", "type": "com.example.ping",
                "datacontenttype": "\(type)", "data": \(JSONValue.string(text))}
                """)
        let binary = try message.binaryCloudEvent()
        #expect(String(decoding: binary.body, as: UTF8.self) == body)
        #expect(binary.headers["Content-Type"] == type)
        guard case .comExamplePing(let ping) = try CloudEvent(binary) else {
            Issue.record("not a ping")
            return
        }
        #expect(ping.data == text)
    }
}
