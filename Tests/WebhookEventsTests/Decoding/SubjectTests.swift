import Foundation
import StrictJSON
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct SubjectTests {
    private static func body(_ detail: String) throws -> String {
        func text(_ value: String) -> String {
            String(decoding: JSONValue.string(value).bytes, as: UTF8.self)
        }
        let event = #"{"type": "parcel.sent", "detail": \#(detail)}"#
        let notification = #"{"MessageId": "m", "Message": \#(text(event))}"#
        return #"{"Records": [{"messageId": "r", "body": \#(text(notification))}]}"#
    }

    @Test(
        "What an event is about is read from its payload, also if that is malformed",
        arguments: [
            (#"{"parcel": 7}"#, "7"), (#"{"parcel": "P-7"}"#, "P-7"),
            (#"{"parcel": 1.50}"#, "1.50"),
            (#"{"note": "x"}"#, nil), (#"{"parcel": null}"#, nil), (#"{"parcel": {}}"#, nil),
            ("7", nil),
        ])
    func subject(detail: String, subject: String?) throws {
        let event = try QueueEvent(WebhookMessage(body: Self.body(detail)))
        #expect(event.content.event.receivedSubject == subject)
    }

    @Test("It decides on neither equality nor encoding")
    func copy() throws {
        let message = WebhookMessage(body: try Self.body(#"{"parcel": 7}"#))
        guard case .parcelSent(var event) = try QueueEvent(message) else {
            Issue.record("unknown")
            return
        }
        let encoded = try QueueEvent.encodedBatchMessage([.parcelSent(event)])
        #expect(try JSONValue(encoded.body) == JSONValue(message.body))
        event.data.parcel = 8
        let other = try QueueEvent(QueueEvent.encodedBatchMessage([.parcelSent(event)]))
        #expect(other.content.event.receivedSubject == "8")
        #expect(QueueEvent.parcelSent(event) == other)
    }
}
