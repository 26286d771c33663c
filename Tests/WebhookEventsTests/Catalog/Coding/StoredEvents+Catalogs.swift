import Foundation
@_spi(Generated) import WebhookEvents

extension StoredEvents {
    static var headerOnly: [StoredEvents] {
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
            StoredEvents("received", repository), StoredEvents("received", store + untyped),
            StoredEvents("changed", changed), StoredEvents("received", chat),
        ]
    }

    static var batches: [StoredEvents] {
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
            StoredEvents("received", line), StoredEvents("without more", plain),
            StoredEvents("received", mail),
        ]
    }

    static var cloudEvents: [StoredEvents] {
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
            StoredEvents("received", received), StoredEvents("binary", binary),
            StoredEvents("made", made),
            StoredEvents("limited", [limited].compactMap(\.self)),
        ]
    }

    static var ledgers: [StoredEvents] {
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
            StoredEvents("received", events(bodies, [("x-rate", "1.250")], LedgerEvent.self)),
            StoredEvents("without header fields", events(bodies, [], LedgerEvent.self)),
        ]
    }

    static var others: [StoredEvents] {
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
            StoredEvents("received", market), StoredEvents("made", made),
            StoredEvents("examples", UnionsEvent.examples),
            StoredEvents(
                "made",
                [
                    UnionsEvent.node(Event(data: .array([.string("s"), .leaf(.init(text: "t"))]))),
                    .node(Event(data: .unknown(["tag": "new"]))),
                ]),
        ]
    }
}
