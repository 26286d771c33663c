import Foundation
import Testing
import WebhookEvents

@Suite struct BinaryModeTests {
    private func binary(_ event: CloudEvent) throws -> WebhookMessage {
        try event.encodedMessage().binaryCloudEvent()
    }

    @Test("A new event is equal after decoding it from binary mode")
    func roundTrip() throws {
        for text in ["text", "", "zwei Wörter, 100 %", "\u{1F980}"] {
            let event = CloudEvent.comExamplePing(
                Event(id: "ä 1", time: Date(timeIntervalSince1970: 0.5), source: "/\"x", data: text)
            )
            let message = try binary(event)
            #expect(message.headers["ce-specversion"] == "1.0")
            #expect(message.headers["ce-type"] == "com.example.ping")
            #expect(message.headers["ce-id"] == "%C3%A4%201")
            #expect(message.headers["Content-Type"] == "application/json")
            #expect(message.body == JSONValue.string(text).bytes)
            guard case .comExamplePing(let read) = try CloudEvent(message) else {
                Issue.record("no ping")
                continue
            }
            #expect((read.id, read.time, read.source) == (event.id, event.time, event.source))
            #expect(read.data == text)
            #expect(try message.binaryCloudEvent() == message)
        }
    }

    @Test("Data in Base64 is decoded to the body")
    func base64() throws {
        let message = WebhookMessage(
            headers: [("Content-Type", "application/cloudevents+json")],
            body: #"""
                {"specversion":"1.0","id":"1","source":"/","type":"t","n":7,"b":true,"o":null,\#
                "datacontenttype":"text/plain","data_base64":"aGk="}
                """#)
        let binary = try message.binaryCloudEvent()
        #expect(binary.body == Array("hi".utf8))
        #expect(binary.headers["Content-Type"] == "text/plain")
        #expect((binary.headers["ce-n"], binary.headers["ce-b"]) == ("7", "true"))
        #expect(binary.headers["ce-o"] == nil)
    }

    @Test("A message that is not a CloudEvent is refused")
    func notCloudEvent() {
        for (body, path) in [
            ("[]", "specversion"), ("{}", "specversion"),
            (#"{"specversion":"1.0","id":1,"source":"/","type":"t"}"#, "id"),
            (#"{"specversion":"1.0","id":"1","source":"/","type":"t","a":[]}"#, "a"),
        ] {
            let error = #expect(throws: WebhookEncodingError.self) {
                try WebhookMessage(body: body).binaryCloudEvent()
            }
            #expect(error?.path == path)
        }
    }

    @Test(
        "An event that would lose data or attributes in binary mode is refused",
        arguments: [
            (#""data_base64":"!""#, "data_base64", .notBase64),
            (#""data_base64":"aGk""#, "data_base64", .notBase64),
            (#""data_base64":7"#, "data_base64", .notBase64),
            (#""data_base64":null"#, "data_base64", .notBase64),
            (#""data":1,"data_base64":"aGk=""#, "data_base64", .twoKindsOfData),
            (#""data":null,"data_base64":"aGk=""#, "data_base64", .twoKindsOfData),
            (#""a":1,"A":2"#, "A", .notHeaderName),
            (#""a b":1"#, "a b", .notHeaderName),
            (#""x: 1\r\ny":1"#, "x: 1\r\ny", .notHeaderName),
            (#""ü":1"#, "ü", .notHeaderName),
        ] as [(String, String, WebhookEncodingError.Reason)])
    func lossy(members: String, path: String, reason: WebhookEncodingError.Reason) {
        let error = #expect(throws: WebhookEncodingError.self) {
            try WebhookMessage(
                body: #"{"specversion":"1.0","id":"1","source":"/","type":"t",\#(members)}"#
            ).binaryCloudEvent()
        }
        #expect(error?.path == path && error?.reason == reason)
    }

    @Test("Header fields that a structured message ignored are not attributes in binary mode")
    func ignoredFields() throws {
        let message = WebhookMessage(
            headers: [
                ("Content-Type", "application/cloudevents+json"), ("ce-id", "2"),
                ("CE-Tenantid", "8"), ("X-Other", "kept"),
            ], body: #"{"specversion":"1.0","id":"1","source":"/","type":"t"}"#)
        let binary = try message.binaryCloudEvent()
        #expect(binary.headers[values: "ce-id"] == ["1"])
        #expect(binary.headers["ce-tenantid"] == nil)
        #expect(binary.headers["X-Other"] == "kept")
    }

    @Test("Data that should be JSON and is not is refused in a batch")
    func notJSON() {
        let message = WebhookMessage(
            headers: [("ce-type", "new"), ("Content-Type", "application/json")], body: "{")
        let error = #expect(throws: WebhookEncodingError.self) {
            try CloudEvent.encodedBatchMessage([.unknown(UnknownEvent(message: message))])
        }
        #expect(error?.path == "data")
    }
}
