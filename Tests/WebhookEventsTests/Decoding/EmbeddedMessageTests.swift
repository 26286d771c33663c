import Foundation
import StrictJSON
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct EmbeddedMessageTests {
    private static func push(_ data: String, type: String = "row.added") -> String {
        #"{ "message" : {"messageId":"m","attributes":{"type":"\#(type)"},"data":"\#(data)"}, "extra":1}"#
    }

    @Test(
        "The message in a string is the event, and the texts around it have the envelope",
        arguments: [
            (push("eyJyb3ciOjd9"), "row.added"),
            (push("eyJyb3ciOiJ4In0="), "malformed message.data.row"),
            (push("Nw==", type: "row.gone"), "row.gone"), (push("Nw==", type: "new"), "unknown"),
            (push("eyJy"), "malformed message.data"), (push("%%%"), "malformed message.data"),
            (push(""), "malformed message.data"), (#"{"message":{}}"#, "malformed message.data"),
            (#"{"message":{"data":7}}"#, "malformed message.data"), ("[]", "malformed "),
            (#"{"message":{"data":"Nw=="},"message":{}}"#, "malformed message"),
        ])
    func outcome(body: String, outcome: String) throws {
        let message = WebhookMessage(headers: [("X-A", "a")], body: body)
        let event = try TopicEvent(message)
        #expect(event.outcome.hasPrefix(outcome), "\(event.outcome)")
        #expect(event.message == message)
        #expect(try event.encodedMessage() == message)
        let coded = try JSONDecoder().decode(TopicEvent.self, from: JSONEncoder().encode(event))
        #expect(coded.outcome == event.outcome)
    }

    @Test("A body that is not JSON throws")
    func notJSON() {
        #expect(throws: WebhookDecodingError.self) {
            try TopicEvent(WebhookMessage(body: "eyJyb3ciOjd9"))
        }
    }

    @Test("A changed event is encoded into the same texts")
    func changed() throws {
        guard
            case .rowAdded(var event) = try TopicEvent(
                WebhookMessage(body: Self.push("eyJyb3ciOjd9")))
        else {
            Issue.record("unknown")
            return
        }
        #expect(event.id == "m" && event.data.row == 7)
        event.id = "n"
        // The string is not written again, since the event in it is the same.
        #expect(
            String(decoding: try TopicEvent.rowAdded(event).encoded(), as: UTF8.self)
                == Self.push("eyJyb3ciOjd9").replacing(#""m","#, with: #""n","#))
        event.data.row = 8
        let message = try TopicEvent.rowAdded(event).encodedMessage()
        #expect(
            String(decoding: message.body, as: UTF8.self).contains(
                #""data":"eyJyb3ciOjh9"}, "extra":1}"#))
        #expect(try TopicEvent(message) == .rowAdded(event))
    }

    @Test("A new event is encoded into new texts")
    func made() throws {
        var event = Event(
            id: "m", time: Date(timeIntervalSince1970: 7), source: "s",
            data: RowAddedPayload(row: 7))
        event.topicAttributes.attempt = 2
        let message = try TopicEvent.rowAdded(event).encodedMessage()
        let body = try JSONValue(message.body)
        #expect(body["message"]?["data"] == "eyJyb3ciOjd9")
        #expect(body["message"]?["attributes"]?["type"] == "row.added")
        #expect(body["subscription"] == "s" && body["deliveryAttempt"] == 2)
        #expect(try TopicEvent(message) == .rowAdded(event))
    }

    @Test("A message in several strings is unwrapped and written back")
    func severalStrings() throws {
        var event = Event(id: "n1", data: ParcelSentPayload(parcel: 7))
        event.queueAttributes.record = "r1"
        event.queueAttributes.queue = "q"
        event.queueAttributes.tries = 2
        let other = Event(id: "n2", data: ParcelLostPayload(where: "here"))
        let message = try QueueEvent.encodedBatchMessage([.parcelSent(event), .parcelLost(other)])
        let events = try QueueEvent.events(in: message)
        #expect(events.map(\.outcome) == ["parcel.sent", "parcel.lost"])
        #expect(events.first == .parcelSent(event))
        let body = try JSONValue(message.body)
        #expect(body["queue"] == "q" && body["Records"]?.array?.count == 2)
        #expect(body["Records"]?.array?.first?["messageId"] == "r1")
        #expect(
            body["Records"]?.array?.first?["body"]?.string?.hasPrefix(#"{"MessageId":"n1""#) == true
        )
    }

    @Test("A path in an inner text begins with the strings around it")
    func path() throws {
        let inner = #"{"Message":"{\"type\":\"parcel.sent\",\"detail\":{\"parcel\":\"x\"}}"}"#
        let body: JSONValue = ["Records": [["body": .string(inner)]]]
        let event = try QueueEvent(WebhookMessage(body: body.bytes))
        #expect(event.outcome == "malformed body.Message.detail.parcel")
        #expect(event.type == "parcel.sent")
    }

    @Test("A text is no deeper than the limits allow")
    func depth() throws {
        let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
        let body: JSONValue = ["message": ["data": .string(String(base64: Array(deep.utf8)))]]
        let event = try TopicEvent(WebhookMessage(body: body.bytes))
        #expect(event.outcome.hasPrefix("malformed message.data"))
    }
}
