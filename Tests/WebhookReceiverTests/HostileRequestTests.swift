#if Receiver && DEBUG
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Requests that are designed to consume time or memory. Their work is counted, not timed.
@Suite struct HostileRequestTests {
    private static let size = 1_048_576

    /// A body of the maximum size.
    private static func body(_ start: String, _ item: String, _ end: String) -> String {
        let count = (size - start.utf8.count - end.utf8.count) / item.utf8.count
        let body = start + String(repeating: item, count: count) + end
        return body + String(repeating: " ", count: size - body.utf8.count)
    }

    /// The work that one request caused.
    private struct Work {
        var result: String
        var claims: [ClaimRequest]
        var handled: Int
        var reports: [DeliveryReport]
    }

    /// Sends a signed request, and counts its work. Hashing grows with the size of the request and with the
    /// number of its events, but not with their product.
    private func work<Event: WebhookEvent>(
        _ events: Event.Type, _ scheme: some SignatureScheme, _ headers: [(String, String)],
        _ body: String
    ) async throws -> Work {
        let store = CountingStore()
        let endpoint = try Inspection(events, scheme, store: store)
        var result = ""
        let hashed = try await HashedBytes.count { result = try await endpoint.send(headers, body) }
        let claims = store.claims.values
        let size = headers.reduce(body.utf8.count) { $0 + $1.1.utf8.count }
        // One of the hashes is for the signature that the test makes.
        #expect(hashed <= 3 * size + 2000 * claims.count + 2000)
        return Work(
            result: result, claims: claims, handled: endpoint.handled.values.count,
            reports: endpoint.reports.values)
    }

    private static let batchType = [("Content-Type", "application/cloudevents-batch+json")]

    @Test(
        "A batch that fills the body is refused as a whole, signed or not",
        arguments: ["{}", "null", "0", "[]", #"{"id":"1","source":"/","type":"a"}"#])
    func hugeBatch(item: String) async throws {
        let body = Self.body("[", item + ",", item + "]")
        let schemes: [any SignatureScheme] = [
            UnsignedScheme(), try BodyScheme(),
            try StandardWebhooks(secrets: [Endpoint.secret]),
        ]
        for scheme in schemes {
            let work = try await work(CloudEvent.self, scheme, Self.batchType, body)
            #expect(work.result == "413 the batch has more than 1000 events")
            #expect(work.claims.isEmpty)
            #expect(work.handled == 0)
            #expect(work.reports.count == 1)
        }
    }

    @Test(
        "A batch at another location of the body is refused as a whole",
        arguments: ["{}", #"{"type":"a"}"#])
    func nestedBatch(item: String) async throws {
        let body = Self.body(#"{"events":["#, item + ",", item + "]}")
        let work = try await work(LineEvent.self, UnsignedScheme(), [], body)
        #expect(work.result == "413 the batch has more than 1000 events")
        #expect(work.claims.isEmpty)
        #expect(work.reports.count == 1)
    }

    @Test("The largest batch is claimed once for each event, with short identifiers")
    func largestBatch() async throws {
        let space = String(repeating: " ", count: 1000)
        let items = Array(repeating: "{\(space)}", count: 1000)
        for scheme in [UnsignedScheme(), try BodyScheme()] as [any SignatureScheme] {
            let work = try await work(
                CloudEvent.self, scheme, Self.batchType, "[\(items.joined(separator: ","))]")
            #expect(work.claims.count == 1000)
            #expect(Set(work.claims.map(\.id)).count == 1000)
            #expect(work.claims.allSatisfy { $0.id.rawValue.utf8.count <= 200 })
            #expect(work.reports.count == 1000)
        }
    }

    @Test(
        "A body that is nested too deeply is not JSON, and leaves nothing in the store",
        arguments: ["[", #"{"a":"#, #"[{"a":"#])
    func nesting(opening: String) async throws {
        let body = Self.body("", opening, "")
        for type in ["application/json", "application/cloudevents+json"] {
            let scheme = try StandardWebhooks(secrets: [Endpoint.secret])
            let store = MemoryDeliveryStore(now: TestClock().now)
            let endpoint = try Inspection(CloudEvent.self, scheme, store: store)
            #expect(try await endpoint.send([("Content-Type", type)], body).hasPrefix("400"))
            #expect(endpoint.handled.values.isEmpty)
            #expect(store.count == 0)
        }
    }

    @Test("Header fields of a megabyte result in short identifiers and short reports")
    func longHeaders() async throws {
        let long = String(repeating: "a/#\u{7f}é", count: Self.size / 6)
        let headers = [
            ("X-Event", long), ("X-Delivery", long), ("ce-id", long), ("ce-source", long),
            ("ce-type", long), ("ce-specversion", "1.0"),
        ]
        for scheme in [UnsignedScheme(), try BodyScheme(unsignedIDHeader: "X-Delivery")]
            as [any SignatureScheme]
        {
            let repository = try await work(RepositoryEvent.self, scheme, headers, "{}")
            let cloud = try await work(CloudEvent.self, scheme, headers, "{}")
            for work in [repository, cloud] {
                #expect(work.claims.count == 1)
                #expect(work.claims.allSatisfy { $0.id.rawValue.utf8.count <= 200 })
                #expect(work.claims.allSatisfy { ($0.body?.type.utf8.count ?? 0) <= 64 })
                #expect(work.reports.count == 1)
                #expect(work.reports.allSatisfy { "\($0)".utf8.count < 4000 })
            }
        }
    }

    @Test("A hundred thousand header fields or signatures are refused")
    func manyHeaders() async throws {
        let scheme = try StandardWebhooks(secrets: [Endpoint.secret])
        let store = CountingStore()
        let endpoint = try Endpoint(scheme, store: store)
        let genuine = try endpoint.request()
        let count = 100_000
        var repeated = genuine
        repeated.message.headers.fields += Array(
            repeating: .init(name: "webhook-id", value: "msg_1"), count: count)
        var long = genuine
        long.message.headers["webhook-signature"] = String(repeating: "v1,AAAA ", count: count)
        var spaced = genuine
        spaced.message.headers["webhook-signature"] = String(repeating: " ", count: count)
        for request in [repeated, long, spaced] {
            #expect(await endpoint.receiver.receive(request).status == 401)
        }
        var beside = genuine
        beside.message.headers.fields += (0..<count).map { .init(name: "x-\($0)", value: "") }
        #expect(await endpoint.receiver.receive(beside).status == 200)
        #expect(store.claims.values.count == 1)
    }
}
#endif
