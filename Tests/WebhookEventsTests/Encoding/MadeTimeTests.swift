import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

/// The times of new events survive encoding, with the precision of their format.
@Suite struct MadeTimeTests {
    private let dates = (0..<1_000).map {
        Date(timeIntervalSince1970: 1_790_000_000 + Double($0) / 7)
    }

    @Test("The time of an event is equal after decoding")
    func eventTime() throws {
        for date in dates {
            let event = Event(id: "e", time: date, data: CheckoutSession(id: "a"))
            let message = try CheckoutEvent.checkoutSessionPaid(event).encodedMessage()
            let decoded = try CheckoutEvent(message)
            #expect(decoded.time == event.time)
            #expect(abs(event.time!.timeIntervalSince(date)) < 0.000_001)
        }
    }

    @Test("A time is rounded to the unit of the catalog, so that it is equal after decoding")
    func rounded() throws {
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

    @Test("A time in a property is equal after decoding")
    func property() throws {
        for date in dates {
            let time = DateTime(date)
            #expect(try DateTime(jsonBytes: time.jsonBytes()).date == time.date)
        }
    }
}
