import CheckoutEvents
import Testing

@testable import WebhookEvents

/// Whether the type or the payload comes first, and whether the payload is read on the way or
/// later, decides how fast an event is decoded and nothing else.
@Suite("Reading the payload on the way")
struct PayloadPlanTests {
    @Test(
        "The order of the members makes no difference",
        arguments: [
            (#""payment""#, #"{"id": "a", "amount": 1}"#),
            (#""payment""#, #"{"id": "a", "amount": true}"#),
            (#""payment""#, #"{"amount": 1}"#),
            (#""payment""#, "[]"),
            (#""payment""#, #"{"id": "a", "id": "b"}"#),
            (#""pay\u006dent""#, #"{"id": "a"}"#),
            (#""node""#, #"{"id": "a", "children": []}"#),
            (#""other""#, #"{"id": "a"}"#),
            ("1", #"{"id": "a"}"#),
            ("null", "null"),
        ])
    func order(type: String, data: String) throws {
        let first = try UnionsEvent(message(#"{"type": \#(type), "data": \#(data), "x": [1]}"#))
        let last = try UnionsEvent(message(#"{"data": \#(data), "x": [1], "type": \#(type)}"#))
        #expect(first.type == last.type)
        #expect(first.content.type == last.content.type)
        switch (first, last) {
        case (.malformed(let first), .malformed(let last)):
            #expect(first.error.path == last.error.path)
            #expect(first.error.error.reason == last.error.error.reason)
        case (.unknown, .unknown): break
        default: #expect(first == last)
        }
    }

    @Test(
        "What is wrong behind the payload is found though the payload was read",
        arguments: ["", "}}", ", \"x\": }", ", \"type\": 1", ", x}", ", \"x\": [1}"])
    func notJSON(rest: String) {
        for body in [#"{"type": "payment", "data": {"id": "a"}"#, #"{"data": {"id": "a"}"#] {
            #expect(throws: WebhookDecodingError.self) { try UnionsEvent(message(body + rest)) }
        }
    }

    @Test("A second payload, or a second type behind the payload, is malformed")
    func duplicates() throws {
        for rest in [#""data": {"id": "b"}"#, #""type": "node""#] {
            let body = #"{"type": "payment", "data": {"id": "a"}, \#(rest)}"#
            let event = try UnionsEvent(message(body))
            #expect(event.content.event is MalformedEvent, "\(rest)")
        }
    }

    @Test(
        "A plan needs one place of the type, or one payload for all, and a payload on its own",
        arguments: [
            (EventDiscriminator.compound([.payload(["type"])]), ["data"], 2, true),
            (.compound([.payload(["type"])]), ["data"], 1, true),
            (.compound([.header("X-Type")]), [], 2, true),
            (.compound([.header("X-Type")]), ["data"], 2, true),
            (.compound([.header("X-Type"), .payload(["action"])]), ["data"], 2, false),
            (.compound([.header("X-Type"), .payload(["action"])]), ["data"], 1, true),
            (.compound([.payload(["type"])]), [], 2, false),
            (.compound([.payload(["data", "type"])]), ["data"], 1, false),
            (.compound([.payload(["type"])]), ["data"], 0, false),
        ])
    func plans(
        discriminator: EventDiscriminator, data: [String], payloads: Int, isPlanned: Bool
    ) {
        let layout = EventLayout(
            discriminator: discriminator, data: data, types: ["a", "b"],
            payloads: Array(repeating: Customer.self, count: payloads))
        #expect((layout.payloadPlan != nil) == isPlanned)
    }

    @Test("A header field names the type of the payload that is read on the way")
    func header() throws {
        let layout = EventLayout(
            discriminator: .compound([.header("X-Type")]), data: [], types: ["a", "b"],
            payloads: [String.self, Customer.self])
        for (name, isRead) in [("a", false), ("b", true), ("c", false)] {
            let message = WebhookMessage(
                headers: WebhookHeaders([("x-type", name)]), body: Array(#"{"id":"1"}"#.utf8))
            var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .standard)
            try decoder.scan()
            #expect((decoder.found.payload != nil) == isRead, "\(name)")
        }
    }

    private func message(_ body: String) -> WebhookMessage {
        WebhookMessage(headers: WebhookHeaders(), body: Array(body.utf8))
    }
}
