import CheckoutEvents
import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite("Events that are stored")
struct StoredEventTests {
    /// Events of one catalog, to be put through coders.
    struct Stored: Sendable, CustomStringConvertible {
        let description: String
        let check: @Sendable (Coders) throws -> Void

        init<Catalog: WebhookEvent>(_ name: String, _ events: [Catalog]) {
            description = "\(Catalog.self) \(name)"
            check = { coders in
                for event in events { try StoredEventTests.check(event, coders) }
            }
        }
    }

    private static func check<Catalog: WebhookEvent>(_ event: Catalog, _ coders: Coders) throws {
        let decoded = try #require(try coders.coded(event))
        #expect(decoded == event)
        #expect(decoded.hashValue == event.hashValue)
        #expect(decoded.type == event.type)
        #expect(decoded.outcome == event.outcome)
        #expect((decoded.id, decoded.source) == (event.id, event.source))
        let times = (decoded.time ?? .distantPast, event.time ?? .distantPast)
        #expect(abs(times.0.timeIntervalSince(times.1)) < 1e-6)
        #expect(try coders.coded(decoded) == event)
        // A CloudEvent in binary mode is stored in structured mode.
        if Catalog.self != CloudEvent.self {
            // Some times cannot be written.
            let (body, original) = (try? decoded.encoded(), try? event.encoded())
            #expect(try body.map { try JSONValue($0) } == original.map { try JSONValue($0) })
        }
        if event.content.type == nil { #expect(decoded.message == event.message) }
        try checkAlone(event.content.event, coders)
    }

    /// Checks an event without its catalog.
    private static func checkAlone(_ event: any EventProtocol, _ coders: Coders) throws {
        func check<Content: EventProtocol & Codable>(_ event: Content) throws {
            let decoded = try #require(try coders.coded(event))
            #expect(decoded == event)
            #expect(decoded.hashValue == event.hashValue)
            #expect(decoded.message == event.message)
            #expect(decoded.time == event.time)
            #expect(try coders.coded(decoded) == event)
        }
        guard let event = event as? any EventProtocol & Codable else {
            Issue.record("\(type(of: event)) is not Codable")
            return
        }
        try check(event)
    }

    @Test("Every event is equal after all coders", arguments: all, Coders.allCases)
    func roundTrip(events: Stored, coders: Coders) throws {
        try events.check(coders)
    }

    private static var all: [Stored] {
        checkout + headerOnly + batches + cloudEvents + ledgers + others
    }

    // MARK: - Events

    private static func events<Catalog: WebhookEvent>(
        _ bodies: [String], _ headers: [(String, String)] = [], _ type: Catalog.Type
    ) -> [Catalog] {
        bodies.flatMap { body in
            let message = WebhookMessage(headers: headers, body: body)
            return (try? Catalog.events(in: message)) ?? []
        }
    }

    private static let session = #"{"id":"a","amount":99999999999999.999,"x":[0.10]}"#

    private static var checkout: [Stored] {
        let body = Checkout.body(session)
        let received = events(
            [
                body, " \n" + body, Checkout.body(#"{"id":5}"#), Checkout.body("[]"),
                Checkout.body(#"{"id":"a","amount":1E400}"#), "5", "null", "{}", #"{"type":"new"}"#,
                #"{"type":"checkout.session.paid","type":"checkout.session.paid"}"#,
                #"{"type":"checkout.session.paid","a":1,"a":2,"data":{"object":{"id":"a","id":"b"}}}"#,
                Checkout.body(#"{"id":"a","x":1E400,"y":1.234567890123456789e200}"#),
                Checkout.body(#"{"id":"a","metadata":{"$json":"5","a_b":"$null"}}"#),
                Checkout.body("{\"id\":\"a\",\"metadata\":{\"\u{E9}\":1,\"e\u{301}\":2}}"),
                #"""
                {"id":1.50,"type":"checkout.session.paid","created_at":1.5e9,\#
                "data":{"object":{"id":"a"}}}
                """#,
                #"{"$unknown":{"message":{"body":"5"}}}"#, #"{"$event":5}"#, #"{"$json":"{}"}"#,
            ], [("A", "1"), ("a", "2")], CheckoutEvent.self)
        let paid = received.compactMap(\.paid)
        var changed = paid
        for index in changed.indices {
            changed[index].data.amount = Decimal(string: "1.234567890123456789")
            changed[index].id = nil
            changed[index].time = Date(timeIntervalSince1970: 1_700_000_000.123456)
        }
        return [
            Stored("received", received), Stored("examples", CheckoutEvent.examples),
            Stored("changed", changed.map { CheckoutEvent.checkoutSessionPaid($0) }),
            Stored("made", made),
        ]
    }

    private static var made: [CheckoutEvent] {
        let session = CheckoutSession(
            id: "cs", amount: Decimal(string: "0.1"),
            metadata: ["a": nil, "b": [1, ["c_d": true]]],
            status: .unknown("$null"), createdAt: "2026-01-02T03:04:05Z")
        let times: [Date?] = [
            nil, Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 1.0 / 3),
            .distantPast, .distantFuture, Date(timeIntervalSinceReferenceDate: 1e15),
        ]
        return times.flatMap { time in
            [
                CheckoutEvent.checkoutSessionPaid(Event(id: "e", time: time, data: session)),
                .checkoutSessionExpired(
                    Event(time: time, data: session)),
            ]
        }
    }

    private static var headerOnly: [Stored] {
        let bodies = [
            #"{"action":"opened","n":1.50}"#, #"{"action":"closed"}"#, "{}", "[]",
            #"{"name":"n","note":null,"sender":{"login":"me"},"sent":"2026-01-02T03:04:05Z"}"#,
        ]
        let repository = ["issues", "push", "new", "push"].flatMap { type in
            events(bodies, [("x-event", type), ("X-Delivery", "d")], RepositoryEvent.self)
        }
        let topics = ["orders/paid", "orders/deleted", "orders/new"]
        let versions = ["2024-06-20", "v2", "1", "1.10", "3"]
        let store = topics.flatMap { topic in
            versions.flatMap { version in
                events(
                    [#"{"number":"A","livemode":true,"money":{"currency":"EUR"}}"#, "{}"],
                    [
                        ("X-Topic", topic), ("X-API-Version", version), ("X-Test", "true"),
                        ("X-Attempt", "3"), ("X-Rate", "1.250"), ("X-Shop", "s"),
                        ("X-Triggered-At", "1767225600123.5"), ("X-Delivery", "d"),
                    ], StoreEvent.self)
            }
        }
        let untyped = events(["{}", #"{"type":"message"}"#], [], StoreEvent.self)
        let changed = store.map { event in
            guard case .ordersPaid(var paid) = event else { return event }
            paid.id = "changed"
            paid.setAttributes(StoreEventAttributes())
            return StoreEvent.ordersPaid(paid)
        }
        let chat = events(
            [
                #"{"event":{"type":"message"},"events":[0,{"name":"n","note":null}]}"#,
                #"{"events":[0,{"name":"n","note":null}]}"#, #"{"type":"message","events":[]}"#,
            ], [("X-Type", "message")], ChatEvent.self)
        return [
            Stored("received", repository), Stored("received", store + untyped),
            Stored("changed", changed), Stored("received", chat),
        ]
    }

    private static var batches: [Stored] {
        let line = events(
            [
                #"""
                {"destination":"U1","region":"eu","events":[{"type":"follow","user":"a",\#
                "timestamp":1767225600123,"webhookEventId":1.50},{"type":"new"},\#
                {"type":"message","text":"t","deliveryContext":{"isRedelivery":true}},5,\#
                {"type":"follow","user":1},{"type":"follow","events":[{"type":"follow"}]}]}
                """#,
                #"{"events":{}}"#, "{}", #"{"region":7,"events":[{"type":"message","text":"a"}]}"#,
                #"{"events":[{"type":"follow"},{"type":"follow","type":"follow"}]}"#,
            ], [("X-Account", "7")], LineEvent.self)
        let plain = events(
            [#"{"events":[{"type":"follow","user":"a"},{"type":"follow","events":[]}]}"#], [],
            LineEvent.self)
        let mail = events(
            [
                #"[{"event":"delivered","email":"e","timestamp":5},{"event":"x"},[],5]"#,
                #"{"event":"delivered","email":"e","timestamp":5.0}"#,
            ], [], MailEvent.self)
        return [
            Stored("received", line), Stored("without more", plain), Stored("received", mail),
        ]
    }

    private static var cloudEvents: [Stored] {
        let received = CloudEventTests.messages.flatMap { message in
            (try? CloudEvent.events(in: message)) ?? []
        }
        let binary = ["ping", "order.paid", "new"].flatMap { type in
            events(
                ["", CloudEventTests.data, "5", #""text""#],
                [
                    ("ce-specversion", "1.0"), ("ce-id", "1"), ("ce-source", "%20/"),
                    ("ce-type", "com.example.\(type)"), ("ce-tenantid", "7"), ("ce-other", "o"),
                    ("Content-Type", "application/json"),
                ], CloudEvent.self)
        }
        let deep = Data((String(repeating: "[", count: 9) + "1").utf8).base64EncodedString()
        let limited = try? CloudEvent(
            WebhookMessage(
                body: #"""
                    {"specversion":"1.0","id":"1","source":"/","type":"com.example.order.paid",\#
                    "data_base64":"\#(deep)"}
                    """#), limits: JSONLimits(depth: 3))
        let made = [
            CloudEvent.comExamplePing(Event(id: "1", source: "/", data: nil)),
            .comExamplePing(Event(id: "1", source: "/", data: "text")),
        ]
        return [
            Stored("received", received), Stored("binary", binary), Stored("made", made),
            Stored("limited", [limited].compactMap(\.self)),
        ]
    }

    private static var ledgers: [Stored] {
        let bodies = ["entry.posted", "entry.voided", "account.opened", "ping", "new"]
            .flatMap { type in
                [nil, "1", "2", "3"].map { (version: String?) in
                    let version = version.map { #""version":"\#($0)","# } ?? ""
                    return #"""
                        {"livemode":true,"data":{"object":{"id":"e","entries":[]},"previous":1.0},\#
                        "id":"l1","at":"2026-01-02T03:04:05Z",\#(version)"by":{"name":"Ana","x":[1.50]},\#
                        "type":"\#(type)"}
                        """#
                }
            }
        return [
            Stored("received", events(bodies, [("x-rate", "1.250")], LedgerEvent.self)),
            Stored("without header fields", events(bodies, [], LedgerEvent.self)),
        ]
    }

    private static var others: [Stored] {
        let market = events(
            [
                #"{"type":"order.paid","id":"i","time":1700000000,"from":"me","data":7}"#,
                #"{"type":"order.void","time":"1700000000.5","data":-7}"#,
                #"{"type":"ping","data":null}"#, #"{"type":"ping"}"#, #"{"type":7.0}"#,
                #"{"type":"ping","data":{"a_b":1.50,"aB":[]}}"#,
            ], [], MarketEvent.self)
        let time = Date(timeIntervalSince1970: 1_800_000_000.25)
        let made = [
            MarketEvent.order(.paid(Event(id: "e", time: time, data: 5))),
            .order(.void(Event(data: .max))), .ping(.ping(Event(data: nil))),
            .ping(.ping(Event(data: ["x": ["y_z": 1]]))),
        ]
        return [
            Stored("received", market), Stored("made", made),
            Stored("examples", UnionsEvent.examples),
            Stored(
                "made",
                [
                    UnionsEvent.node(Event(data: .array([.string("s"), .leaf(.init(text: "t"))]))),
                    .node(Event(data: .unknown(["tag": "new"]))),
                ]),
        ]
    }
}
