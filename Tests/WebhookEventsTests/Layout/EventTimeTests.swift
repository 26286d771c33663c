import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct EventTimeTests {
    @Test(
        "A time is read in its own format",
        arguments: [
            ("1700000000", 1_700_000_000), ("1700000000.25", 1_700_000_000.25),
            ("1700000000123", 1_700_000_000.123), ("99999999999", 99_999_999_999),
            ("100000000000", 100_000_000), (#""1700000000""#, 1_700_000_000), ("-5", -5), ("0", 0),
            (#""2023-11-14T22:13:20Z""#, 1_700_000_000),
            (#""2023-11-14T23:13:20.123456789+01:00""#, 1_700_000_000.123456789),
            (#""2023-11-14t22:13:20z""#, 1_700_000_000),
            (#""2023-11-14T22:13:20""#, nil), (#""yesterday""#, nil), ("null", nil), ("1e999", nil),
            ("true", nil), ("[]", nil),
        ] as [(String, Double?)])
    func read(time: String, seconds: Double?) throws {
        let message = WebhookMessage(
            headers: [("X-Event", "issues")], body: #"{"sent":\#(time)}"#)
        let event = try RepositoryEvent(message)
        #expect(event.content.type == 0)
        #expect(event.time == seconds.map { Date(timeIntervalSince1970: $0) })
        #expect(event.message == message)
    }

    @Test(
        "A time is written in the format of the catalog",
        arguments: [
            (EventTimeForm.dateTime, #""2023-11-14T22:13:20.250Z""#),
            (.unixTime, "1700000000"), (.unixTimeString, #""1700000000""#),
            (.unixTimeFraction, "1700000000.25"), (.unixTimeMilliseconds, "1700000000250"),
            (.unixTimeMillisecondsString, #""1700000000250""#),
            (nil, #""2023-11-14T22:13:20.250Z""#),
        ] as [(EventTimeForm?, String)])
    func written(form: EventTimeForm?, text: String) throws {
        let layout = EventLayout(
            discriminator: .compound([.payload(["type"])]), time: .payload(["t"]), timeForm: form,
            data: ["data"], types: ["a"])
        let event = Event<JSONValue>(time: Date(timeIntervalSince1970: 1_700_000_000.25), data: 1)
        let body = try event.encodedMessage(layout, type: 0).body
        #expect(String(decoding: body, as: UTF8.self) == #"{"type":"a","t":\#(text),"data":1}"#)
    }

    @Test(
        "A received time is changed in its own format",
        arguments: [
            ("1700000000", "1600000000.5"), ("1700000000000", "1600000000500"),
            (#""x""#, #""2020-09-13T12:26:40.500Z""#),
        ])
    func changed(before: String, after: String) throws {
        let message = WebhookMessage(
            headers: [("X-Event", "issues")], body: #"{"sent":\#(before),"a":1}"#)
        guard case .issues(var event) = try RepositoryEvent(message) else {
            Issue.record("no issue")
            return
        }
        event.time = Date(timeIntervalSince1970: 1_600_000_000.5)
        let body = try RepositoryEvent.issues(event).encoded()
        #expect(String(decoding: body, as: UTF8.self) == #"{"sent":\#(after),"a":1}"#)
    }

    @Test("A time that no number can represent is an error")
    func infinite() throws {
        let layout = EventLayout(
            discriminator: .compound([.payload(["type"])]), time: .payload(["t"]),
            timeForm: .unixTime, data: ["data"], types: ["a"])
        let event = Event<JSONValue>(time: Date(timeIntervalSince1970: .infinity), data: 1)
        #expect(throws: WebhookEncodingError(.timeOutOfRange, at: "t")) {
            try event.encodedMessage(layout, type: 0)
        }
    }
}
