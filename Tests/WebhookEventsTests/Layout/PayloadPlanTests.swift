@_spi(Generated) import CheckoutEvents
@_spi(Reading) import StrictJSON
import Testing

@testable @_spi(Generated) import WebhookEvents

/// Whether the type or the payload comes first, and whether the payload is read on the way or
/// later, decides how fast an event is decoded and nothing else.
@Suite struct PayloadPlanTests {
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
        "Malformed JSON after the payload is detected although the payload was read",
        arguments: ["", "}}", ", \"x\": }", ", \"type\": 1", ", x}", ", \"x\": [1}"])
    func notJSON(rest: String) {
        for body in [#"{"type": "payment", "data": {"id": "a"}"#, #"{"data": {"id": "a"}"#] {
            #expect(throws: WebhookDecodingError.self) { try UnionsEvent(message(body + rest)) }
        }
    }

    @Test("A second payload, or a second type after the payload, is malformed")
    func duplicates() throws {
        for rest in [#""data": {"id": "b"}"#, #""type": "node""#] {
            let body = #"{"type": "payment", "data": {"id": "a"}, \#(rest)}"#
            let event = try UnionsEvent(message(body))
            #expect(event.content.event is MalformedEvent, "\(rest)")
        }
    }

    @Test(
        "A plan needs one payload type, or one for each event type",
        arguments: [(0, false), (1, true), (2, true), (3, false)])
    func plans(payloads: Int, isPlanned: Bool) {
        let layout = EventLayout(
            discriminator: .compound([.payload(["type"])]), data: ["data"], types: ["a", "b"],
            payloads: Array(repeating: Customer.self, count: payloads))
        #expect((layout.payloadPlan != nil) == isPlanned)
    }

    @Test(
        "A header field, alone or with a leading member, determines the payload type early",
        arguments: [
            ("a", #"{"id":"1"}"#, false), ("b", #"{"id":"1"}"#, true), ("c", #"{"id":"1"}"#, false),
            ("d", #"{"id":"1","name":"x"}"#, true), ("d", #"{"name":"x","id":"1"}"#, true),
            ("d", #"{"x":[],"name":"x","id":"1"}"#, false),
            ("d", #"{"p":1,"q":2,"r":3,"s":4,"name":"x","id":"1"}"#, false),
            ("d", #"{"id":"1","name":1}"#, false), ("d", #"{"id":"1","name":null}"#, false),
            ("d", #"{"id":"1","name":"x","name":"x"}"#, false),
            ("d", #"{"id":"1","name":"x","name":"y"}"#, false),
            ("d", #"{"id":1,"name":"x"}"#, false), ("d", "[]", false), ("d", "{", false),
        ])
    func header(name: String, body: String, isRead: Bool) throws {
        let layout = Self.compoundLayout
        let message = WebhookMessage(headers: [("x-type", name)], body: Array(body.utf8))
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .standard)
        try? decoder.scan()
        #expect((decoder.found.payload != nil) == isRead)
        let later = NodeProbe(message, layout)
        #expect(NodeProbe(decoder) == later)
    }

    /// The locations and the failure of a body, with or without reading the payload during the pass.
    private struct NodeProbe: Equatable {
        let offsets: NodeOffsets
        let failure: JSONFailure?

        init(_ decoder: borrowing EventDecoder) {
            offsets = decoder.found.offsets
            failure = decoder.json.failure
        }

        init(_ message: WebhookMessage, _ layout: EventLayout) {
            var json = JSONReader(message.body)
            var found = BodyScan(layout.tree, of: message)
            layout.tree.scan(&json, into: &found)
            json.finish()
            offsets = found.offsets
            failure = json.failure
        }
    }

    private static let compoundLayout = EventLayout(
        discriminator: .compound([.header("X-Type"), .payload(["name"])]), data: [],
        types: ["a", "b", "d.x"], payloads: [String.self, Customer.self, Customer.self])

    @Test("The whole body determines the type, whatever was predicted")
    func wrongGuess() throws {
        let layout = EventLayout(
            discriminator: .anyOf([.payload(["first"]), .payload(["data", "name"])]),
            data: ["data"], types: ["a", "b"], payloads: [Customer.self, Customer.self])
        let body = #"{"data":{"id":"1","name":"b"},"first":"a"}"#
        let message = WebhookMessage(headers: [], body: Array(body.utf8))
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .standard)
        try decoder.scan()
        #expect(decoder.found.guess?.index == 1)
        #expect(decoder.readType() == 0)
    }

    @Test(
        "A prediction is used only if the members it was based on are unchanged",
        arguments: [
            (#"{"id":"a","name":"b"}"#, 1, 1), (#"{"name":"c","id":"a"}"#, 2, 2),
            (#"{"id":"a"}"#, 0, 0), (#"{"id":"a","x":1,"y":1,"z":1,"name":"b"}"#, 0, 1),
            (#"{"id":"a","x":{"name":"c"},"name":"b"}"#, 0, 1),
            (#"{"id":"a","name":"d"}"#, 0, 0),
        ])
    func confirmedGuess(data: String, guess: Int, type: Int) throws {
        let layout = EventLayout(
            discriminator: .compound([.payload(["data", "id"]), .payload(["data", "name"])]),
            data: ["data"], types: ["a", "a.b", "a.c"],
            payloads: [Customer.self, Customer.self, Customer.self])
        let message = message(#"{"data":\#(data)}"#)
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .standard)
        try decoder.scan()
        #expect(decoder.found.guess?.index == guess)
        #expect(decoder.readType() == type)
    }

    private func message(_ body: String) -> WebhookMessage {
        WebhookMessage(headers: WebhookHeaders(), body: Array(body.utf8))
    }
}
