import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct BooleanTypeTests {
    @Test(
        "A boolean names the type as the text of it does",
        arguments: [
            (#"{"ok":true}"#, "true", true), (#"{"ok":false,"error":"e"}"#, "false", true),
            (#"{"ok":"false"}"#, "false", true), (#"{"ok":null}"#, nil, false),
            (#"{"ok":1}"#, "1", false), (#"{"ok":[true]}"#, nil, false),
        ] as [(String, String?, Bool)])
    func type(body: String, type: String?, isKnown: Bool) throws {
        let event = try ProbeEvent(WebhookMessage(body: body))
        #expect(event.type == type)
        #expect((event.content.type != nil) == isKnown)
    }

    @Test("A boolean is no identifier")
    func identifier() throws {
        #expect(
            try ProbeEvent(WebhookMessage(body: #"{"ok":false,"id":true}"#)).content.event.id == nil
        )
        let layout = EventLayout(
            discriminator: .compound([.request(["live"])]), id: .request(["id"]), data: [],
            types: ["true"], messages: [.array(["events"])])
        let catalog = DescribedCatalog(layout: layout, payloads: [.json])
        let body = #"{"live":true,"id":true,"events":[{}]}"#
        guard case .known(let event)? = try catalog.events(in: WebhookMessage(body: body)).first
        else {
            Issue.record("unknown")
            return
        }
        #expect(event.id == nil && event.typeName == "true")
    }

    @Test("A new event has the boolean of its type, and the number of its version")
    func made() throws {
        let passed = ProbeEvent.passed(Event(data: TruePayload(ok: false, name: "n")))
        #expect(try text(of: passed) == #"{"ok":true,"name":"n"}"#)
        let second = ProbeEvent.passedV2(Event(data: TrueV2Payload(ok: true, version: 1)))
        #expect(try text(of: second) == #"{"ok":true,"version":2}"#)
        let failed = ProbeEvent.failed(Event(data: FalsePayload(error: "e")))
        #expect(try text(of: failed) == #"{"error":"e","ok":"false"}"#)
        #expect(try ProbeEvent(failed.encodedMessage()) == failed)
    }

    @Test("An event that becomes another type keeps the form of the type")
    func renamed() throws {
        let body = #"{"ok":false,"error":"e"}"#
        guard case .failed(let event) = try ProbeEvent(WebhookMessage(body: body)) else {
            Issue.record("unknown")
            return
        }
        let passed = ProbeEvent.passed(event.replacingData(with: TruePayload(ok: true)))
        #expect(try text(of: passed) == #"{"ok":true,"error":"e"}"#)
    }

    private func text(of event: ProbeEvent) throws -> String {
        String(decoding: try event.encoded(), as: UTF8.self)
    }
}
