#if Receiver
import Foundation
import Testing
@_spi(Generated) import WebhookEvents
import WebhookReceiver

/// An unsigned header field never determines how a signed body is read, and never makes a delivery a
/// duplicate. It may distinguish deliveries.
@Suite struct UnsignedHeaderTests {
    private static let body = #"{"action": "opened"}"#
    private static let otherType = "401 the signed body arrived before with another event type"

    /// A delivery whose type and identifier are in header fields.
    private func fields(_ type: String, _ id: String) -> [(String, String)] {
        [("X-Event", type), ("X-Delivery", id)]
    }

    @Test("A repeated body with a new identifier is handled as a possible replay")
    func newID() async throws {
        let endpoint = try Inspection(RepositoryEvent.self, BodyScheme())
        #expect(try await endpoint.send(fields("issues", "1"), Self.body) == "200 handled")
        #expect(try await endpoint.send(fields("issues", "2"), Self.body) == "200 handled?")
        #expect(try await endpoint.send(fields("issues", "1"), Self.body) == "200 duplicate")
        #expect(endpoint.handled.values == ["issues.opened 1", "issues.opened 2"])
    }

    @Test("A member who is added, removed and added again is three deliveries")
    func equalBodies() async throws {
        let scheme = try BodyScheme(unsignedIDHeader: "X-Sent", hasOneTypePerBody: true)
        let endpoint = try Inspection(RepositoryEvent.self, scheme)
        for (id, action) in [("1", "added"), ("2", "removed"), ("3", "added"), ("3", "added")] {
            let fields = [("X-Event", "member"), ("X-Sent", id)]
            try await endpoint.send(fields, #"{"action": "\#(action)"}"#)
        }
        #expect(
            endpoint.reports.values.map(\.status) == [200, 200, 200, 200])
        #expect(endpoint.reports.values.map(\.isPossibleReplay) == [false, false, true, false])
        #expect(endpoint.handled.values.count == 3)
    }

    @Test("A repeated body with another type is refused, or is a separate event")
    func typeChange() async throws {
        let one = try Inspection(RepositoryEvent.self, BodyScheme(hasOneTypePerBody: true))
        let several = try Inspection(RepositoryEvent.self, BodyScheme())
        for endpoint in [one, several] {
            #expect(try await endpoint.send(fields("issues", "1"), Self.body) == "200 handled")
        }
        #expect(try await one.send(fields("push", "1"), Self.body) == Self.otherType)
        #expect(try await one.send(fields("push", "2"), Self.body) == Self.otherType)
        #expect(
            try await several.send(fields("star", "1"), Self.body)
                == "200 handled: the event type is unknown?")
        #expect(one.handled.values == ["issues.opened 1"])
    }

    @Test("With the body as the key, another type is refused as well")
    func bodyKey() async throws {
        let endpoint = try Inspection(
            RepositoryEvent.self, BodyScheme(hasOneTypePerBody: true)
        ) { $0.deduplicationKey = .body }
        #expect(try await endpoint.send(fields("issues", "1"), Self.body) == "200 handled")
        #expect(try await endpoint.send(fields("issues", "2"), Self.body) == "200 duplicate")
        #expect(try await endpoint.send(fields("push", "1"), Self.body) == Self.otherType)
    }

    @Test("A type in the signed body takes precedence over one in a header field")
    func typePrecedence() async throws {
        let body =
            #"{"type": "message", "event": {"id": "1"}, "events": [0, {"name": "a", "note": null}]}"#
        let endpoint = try Inspection(ChatEvent.self, BodyScheme())
        #expect(try await endpoint.send([], body) == "200 handled")
        try await endpoint.send([("X-Type", "other")], body)
        #expect(Set(endpoint.handled.values) == ["message 1"])
    }

    @Test("Without a signature, header fields identify events like the body")
    func unsigned() async throws {
        let endpoint = try Inspection(RepositoryEvent.self, UnsignedScheme())
        for (type, id) in [("issues", "1"), ("issues", "2"), ("push", "1"), ("issues", "1")] {
            try await endpoint.send(fields(type, id), Self.body)
        }
        #expect(endpoint.reports.values.map { "\($0.outcome)" }.last == "duplicate")
        #expect(endpoint.reports.values.allSatisfy { !$0.isPossibleReplay })
    }

    @Test("The version of an event is part of its type")
    func version() async throws {
        let endpoint = try Inspection(VersionedEvent.self, BodyScheme(hasOneTypePerBody: true))
        let body = #"{"type": "message", "id": "1"}"#
        #expect(try await endpoint.send([("X-Version", "1")], body).hasPrefix("200"))
        #expect(try await endpoint.send([("X-Version", "2")], body) == Self.otherType)
    }

    @Test("Two senders may use the same identifier")
    func senders() async throws {
        let store = MemoryDeliveryStore.still
        let body =
            #"{"event": {"id": "1", "type": "message"}, "events": [0, {"name": "a", "note": null}]}"#
        for sender in ["acme", "globex", nil] {
            let endpoint = try Inspection(
                ChatEvent.self, BodyScheme(sender: sender), store: store)
            #expect(try await endpoint.send([], body) == "200 handled")
            #expect(try await endpoint.send([], body) == "200 duplicate")
            #expect(endpoint.reports.values.map(\.sender) == [sender, sender])
        }
    }
}

/// Events whose version is in a header field.
private enum VersionedEvent: WebhookEvent {
    case message(Event<JSONValue>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout(
        discriminator: .compound([.payload(["type"])]), id: .payload(["id"]), data: [],
        types: ["message"], versions: EventVersions(at: .header("X-Version"), []))

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        self = .message(try decoder.event())
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .message(let event): (0, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}
#endif
