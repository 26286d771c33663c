@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

/// Nothing is lost in silence: what would not be read as what it is, is not written.
@Suite struct EncodingErrorTests {
    private func layout(
        id: RuntimeExpression? = .payload(["id"]), time: RuntimeExpression? = nil,
        source: RuntimeExpression? = nil, timeForm: EventTimeForm? = nil
    ) -> EventLayout {
        EventLayout(
            discriminator: .compound([.payload(["type"])]), id: id, time: time,
            timeForm: timeForm, source: source, data: ["data"], types: ["a"])
    }

    private func error(
        _ event: Event<some FieldValue>, _ layout: EventLayout
    ) -> WebhookEncodingError? {
        do throws(WebhookEncodingError) {
            let message = try event.encodedMessage(layout, type: 0)
            Issue.record("written: \(String(decoding: message.body, as: UTF8.self))")
            return nil
        } catch {
            return error
        }
    }

    @Test("A payload that is nested too deeply is refused")
    func depth() {
        var value = JSONValue.null
        for _ in 0..<512 { value = .array([value]) }
        let error = error(Event(data: value), layout())
        #expect(error?.description.contains("more than 512 objects and arrays are nested") == true)
    }

    @Test("A value without a location in the catalog is refused")
    func noLocation() {
        let time = Date(timeIntervalSince1970: 0)
        #expect(
            error(Event<JSONValue>(time: time, data: 1), layout())
                == WebhookEncodingError(.noLocation, at: "time"))
        #expect(
            error(Event<JSONValue>(source: "s", data: 1), layout())
                == WebhookEncodingError(.noLocation, at: "source"))
        #expect(
            error(Event<JSONValue>(id: "1", data: 1), layout(id: nil))
                == WebhookEncodingError(.noLocation, at: "id"))
    }

    @Test(
        "A time that is not finite is refused",
        arguments: [
            EventTimeForm.dateTime, .unixTime, .unixTimeString, .unixTimeFraction,
            .unixTimeMilliseconds,
            .unixTimeMillisecondsString,
        ])
    func infiniteTime(form: EventTimeForm) {
        for seconds in [Double.infinity, -.infinity, .nan] {
            let event = Event<JSONValue>(time: Date(timeIntervalSince1970: seconds), data: 1)
            #expect(
                error(event, layout(time: .payload(["at"]), timeForm: form))
                    == WebhookEncodingError(.timeOutOfRange, at: "at"))
        }
    }

    @Test(
        "A header field with control characters is refused",
        arguments: ["a\r\nX-Admin: 1", "a\nb", "a\u{0}b", "a\u{7F}", " a", "a\t", "\r"])
    func controlCharacters(text: String) {
        let event = Event<JSONValue>(id: text, data: 1)
        #expect(
            error(event, layout(id: .header("X-Id")))
                == WebhookEncodingError(.notHeaderValue, at: "X-Id"))
    }

    @Test("Attributes that cannot be encoded are refused")
    func attributes() throws {
        var event = Event(data: CheckoutSession(id: "a"))
        event.setAttributes(CheckoutSession(id: "a", amount: .nan))
        #expect(throws: WebhookEncodingError(.noLocation, at: "attributes")) {
            try CheckoutEvent.checkoutSessionPaid(event).encoded()
        }
    }

    @Test("A CloudEvent without an identifier or a source is refused")
    func incompleteCloudEvent() {
        let event = Event<String?>(source: "/", data: nil)
        #expect(throws: WebhookEncodingError(.missing, at: "id")) {
            try CloudEvent.comExamplePing(event).encoded()
        }
        #expect(throws: WebhookEncodingError(.missing, at: "source")) {
            try CloudEvent.comExamplePing(Event(id: "1", data: nil)).encoded()
        }
    }

    @Test("A compound type is written as its parts")
    func compoundType() throws {
        let layout = EventLayout(
            discriminator: .compound([.payload(["kind"]), .payload(["action"])]),
            data: ["data"], types: ["a.b", "a"])
        let event = Event<JSONValue>(data: 1)
        #expect(
            try String(decoding: event.encodedMessage(layout, type: 0).body, as: UTF8.self)
                == #"{"kind":"a","action":"b","data":1}"#)
        #expect(
            try String(decoding: event.encodedMessage(layout, type: 1).body, as: UTF8.self)
                == #"{"kind":"a","data":1}"#)
    }

    @Test("A time that would be read in another unit is refused")
    func timeInOtherUnit() throws {
        let body = #"{"type":"ping","time":1700000000,"data":1}"#
        guard case .ping(.ping(var event)) = try MarketEvent(WebhookMessage(body: body)) else {
            Issue.record("not a ping")
            return
        }
        event.time = Date(timeIntervalSince1970: 99_999_999_999)
        #expect(
            try MarketEvent.ping(.ping(event)).encoded()
                == Array(#"{"type":"ping","time":99999999999,"data":1}"#.utf8))
        event.time = Date(timeIntervalSince1970: 200_000_000_000)
        #expect(throws: WebhookEncodingError(.timeOutOfRange, at: "time")) {
            try MarketEvent.ping(.ping(event)).encoded()
        }
    }
}
