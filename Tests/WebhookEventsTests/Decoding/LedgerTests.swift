import Foundation
import Testing
import WebhookEvents

/// A catalog with groups, versions, attributes, unions and a config, all at once.
@Suite struct LedgerTests {
    private static func body(_ type: String, _ version: String?, _ object: String) -> String {
        let version = version.map { #""version":"\#($0)","# } ?? ""
        return """
            { "livemode":true, "data": {"object": \(object), "previous": 1.0},
              "id":"l1", "at":"2026-01-02T03:04:05Z", \(version) "by":{"name":"Ana","x":[1.50]},
              "type":"\(type)" }
            """
    }

    private static func message(_ body: String) -> WebhookMessage {
        WebhookMessage(headers: [("x-rate", "1.250")], body: body)
    }

    @Test(
        "An event is the case of its group and version, and is written as it was received",
        arguments: [
            ("entry.posted", nil, #"{"id":"e"}"#, "entry posted"),
            ("entry.posted", "1", #"{"id":"e"}"#, "entry posted"),
            ("entry.posted", "2", #"{"entries":[]}"#, "entry postedV2"),
            ("entry.voided", "1", #"{"id":"e"}"#, "entry voidedV1"),
            ("entry.voided", "2", "{}", "entry entryGone"),
            ("account.opened", "7", "{}", "account accountIsOpen"),
            ("ping", nil, #""any""#, "ping ping"),
            ("entry.voided", nil, #"{"id":"e"}"#, "unknown"), ("entry", nil, "{}", "unknown"),
            ("entry.posted", "2", "{}", "malformed data.object.entries"),
            ("entry.posted", nil, #"{"id":"e","account":5}"#, "malformed data.object.account"),
        ] as [(String, String?, String, String)])
    func decoding(type: String, version: String?, object: String, outcome: String) async throws {
        let message = Self.message(Self.body(type, version, object))
        let event = try LedgerEvent(message)
        #expect(event.name == outcome)
        #expect(try event.encodedMessage() == message)
        #expect(event.type == type)
        switch event {
        case .entry(let group): #expect(group.type == type)
        case .account(let group): #expect(group.type == type)
        case .ping(let group): #expect(group.type == type)
        case .unknown, .malformed: break
        }
        #expect(event.attributes.isLive == true)
        #expect(event.attributes.rate == Decimal(string: "1.25"))
        guard case .object(let user) = event.attributes.by else {
            Issue.record("not an object")
            return
        }
        #expect(user.name == "Ana")
        let calls = LedgerCalls()
        try await LedgerRecorder(calls: calls).handle(event)
        #expect(await calls.names == [outcome])
    }

    @Test("A payload inside a group is changed, and everything else is preserved")
    func changed() throws {
        let object = #"{"id":"e","amount":1.10,"method":{"kind":"card","last4":"42","x":1e2}}"#
        let body = try JSONValue(Array(Self.body("entry.posted", nil, object).utf8)).description
        let message = Self.message(body)
        guard case .entry(.posted(var event)) = try LedgerEvent(message),
            case .plastic(var card) = event.data.method
        else {
            Issue.record("not an entry with a card")
            return
        }
        #expect(event.data.amount == Decimal(string: "1.1"))
        card.last4 = "43"
        event.data.method = .plastic(card)
        event.ledgerAttributes.isLive = false
        let written = try LedgerEvent.entry(.posted(event)).encodedMessage()
        #expect(
            String(decoding: written.body, as: UTF8.self)
                == body.replacingOccurrences(of: "42", with: "43")
                .replacingOccurrences(of: "true", with: "false"))
        #expect(written.headers["X-Rate"] == "1.250")
    }

    @Test(
        "A new event is decoded as an equal event",
        arguments: [
            .entry(
                .posted(Event(data: Entry(id: "e", amount: 2, account: .string("a"))))),
            .entry(
                .posted(
                    Event(data: Entry(id: "e", method: .unknown(["kind": "cash"]))))),
            .entry(
                .postedV2(
                    Event(data: EntryPostedV2Payload(entries: [Entry(id: "e")], reason: .imported)))
            ),
            .entry(.voidedV1(Event(data: Entry(id: "e")))),
            .entry(.entryGone(Event(data: Gone(why: "twice")))),
            .account(
                .accountIsOpen(
                    Event(
                        data: LedgerAccount(
                            accountNumber: 1, parent: LedgerAccount(accountNumber: 2))))),
            .ping(.ping(Event(data: [1, "a"]))),
        ] as [LedgerEvent])
    func made(event: LedgerEvent) throws {
        let decoded = try LedgerEvent(event.encodedMessage())
        #expect(try decoded.encoded() == event.encoded())
        #expect(decoded.name == event.name)
    }

    @Test("The examples of the catalog have the types of their locations")
    func examples() {
        #expect(LedgerEvent.examples.map(\.name) == ["entry posted", "entry postedV2"])
        #expect(
            LedgerEventType.allKnown == [.entryPosted, .entryVoided, .accountIsOpen, .ping])
    }
}

extension LedgerEvent {
    /// The case of the event, including the case in its group.
    fileprivate var name: String {
        switch self {
        case .entry(.posted): "entry posted"
        case .entry(.postedV2): "entry postedV2"
        case .entry(.voidedV1): "entry voidedV1"
        case .entry(.entryGone): "entry entryGone"
        case .account(.accountIsOpen): "account accountIsOpen"
        case .ping(.ping): "ping ping"
        case .unknown: "unknown"
        case .malformed(let event): "malformed \(event.error.path)"
        }
    }
}

private actor LedgerCalls {
    var names: [String] = []

    func add(_ name: String) { names.append(name) }
}

private struct LedgerRecorder: LedgerEventHandler {
    let calls: LedgerCalls

    func entryPosted(_ event: Event<Entry>) async { await calls.add("entry posted") }
    func entryPostedV2(_ event: Event<EntryPostedV2Payload>) async {
        await calls.add("entry postedV2")
    }
    func entryVoidedV1(_ event: Event<Entry>) async { await calls.add("entry voidedV1") }
    func entryGone(_ event: Event<Gone>) async { await calls.add("entry entryGone") }
    func accountIsOpen(_ event: Event<LedgerAccount>) async {
        await calls.add("account accountIsOpen")
    }
    func ping(_ event: Event<JSONValue>) async { await calls.add("ping ping") }
    func unknown(_ event: UnknownEvent) async { await calls.add("unknown") }
    func malformed(_ event: MalformedEvent) async {
        await calls.add("malformed \(event.error.path)")
    }
}
