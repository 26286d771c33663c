import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

/// Reading a value and setting it again changes nothing.
@Suite struct UnchangedValues {
    @Test(arguments: [
        #"{"id":"a","amount":1.50,"description":null}"#, #"{"id":"a","amount":150e-2}"#,
        #"{"id":"\u0061\ud800","locale":"\u0070t"}"#,
        #"{"id":"a","id":"b","amount":1,"amount":1.0}"#,
        #"{"metadata":{"\u00e9":1,"e\u0301":2,"b":[1.0,{"z":null,"a":1}]},"id":"a"}"#,
        #"{"id":"a","created_at":"2026-03-02 10:20:11.123456789+02:00","status":"new"}"#,
        #"{"id":"a","customer":{"name":null,"x":1.0},"customer":{"name":"b"}}"#,
    ])
    func `Of a session`(json: String) throws {
        let body = Checkout.body(json)
        var event = try #require(try Checkout.event(body).paid)
        let session = event.data
        event.data.id = session.id
        event.data.amount = session.amount
        event.data.description = session.description
        event.data.locale = session.locale
        event.data.metadata = session.metadata
        event.data.createdAt = session.createdAt
        event.data.status = session.status
        event.data.customer = session.customer
        event.data.customer?.name = session.customer?.name
        event.data = session
        event.id = event.id
        event.time = event.time
        event.source = event.source
        #expect(try CheckoutEvent.checkoutSessionPaid(event).encoded() == Array(body.utf8))
    }

    @Test func `Elements of an array that is changed elsewhere`() throws {
        var sample = try Sample(json: #"{"texts":["1",2.0,3e0,4]}"#)
        sample.texts?[3] = 5
        #expect(try sample.jsonText == #"{"texts":["1",2.0,3e0,"5"]}"#)
    }
}

/// Encoded times have the precision of a `Date`.
@Suite struct MadeTimes {
    private let dates = (0..<1_000).map {
        Date(timeIntervalSince1970: 1_790_000_000 + Double($0) / 7)
    }

    @Test func `The time of an event is equal after decoding`() throws {
        for date in dates {
            let event = Event(id: "e", time: date, data: CheckoutSession(id: "a"))
            let message = try CheckoutEvent.checkoutSessionPaid(event).encodedMessage()
            let decoded = try CheckoutEvent(message)
            #expect(decoded.time == event.time)
            #expect(abs(event.time!.timeIntervalSince(date)) < 0.000_001)
        }
    }

    @Test("A time is rounded as the catalog has times, so that the event is equal after decoding")
    func roundedAsTheCatalog() throws {
        for date in dates {
            let mail = MailEvent.delivered(
                Event(id: "e", time: date, data: DeliveredPayload(email: "a")))
            #expect(try MailEvent(mail.encodedMessage()) == mail)
            #expect(
                mail.time == Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down)))
            var line = Event(id: "e", data: MessagePayload(text: "a"))
            line.time = date
            let event = LineEvent.messageEvent(line)
            let batch = try LineEvent.encodedBatchMessage([event])
            #expect(try LineEvent.events(in: batch) == [event])
        }
    }

    @Test func `A property is equal after decoding`() throws {
        for date in dates {
            let time = DateTime(date)
            #expect(try DateTime(jsonBytes: time.jsonBytes()).date == time.date)
        }
    }
}
