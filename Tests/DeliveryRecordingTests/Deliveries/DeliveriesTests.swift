import DeliveryRecording
import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct DeliveriesTests {
    private static let line =
        #"{"method": "POST", "url": "/hooks?token=1", "headers": [["A", "1"]], "body": "{}", "#
        + #""outcome": "handled", "status": 200, "event": {"type": "order.paid", "id": "evt_1"}}"#

    static let deliveries = Result { try Deliveries(Array("\(line)\n\(line)\n".utf8)) }

    @Test("The deliveries of a recording are arguments of a test", arguments: try deliveries.get())
    func arguments(delivery: RecordedDelivery) {
        #expect(delivery.message == WebhookMessage(headers: [("A", "1")], body: "{}"))
        #expect(delivery.outcome == "handled")
        #expect(delivery.status == 200)
    }

    @Test("A file is read in order")
    func file() throws {
        let folder = try TemporaryFolder("deliveries")
        try folder.write("\(Self.line)\n\n{\"headers\": [], \"body\": \"\"}", to: "a.jsonl")
        let deliveries = try Deliveries(contentsOf: folder.folder.appendingPathComponent("a.jsonl"))
        #expect(deliveries.map(\.status) == [200, nil])
        #expect(deliveries.count == 2)
    }

    @Test("Errors have the path, and the line of the first error")
    func errors() throws {
        let folder = try TemporaryFolder("deliveries")
        let file = folder.folder.appendingPathComponent("a.jsonl")
        let missing = #expect(throws: DeliveriesError.self) { try Deliveries(contentsOf: file) }
        #expect("\(try #require(missing))".hasPrefix("cannot read '\(file.path)': "))
        try folder.write("\(Self.line)\n{}\n", to: "a.jsonl")
        let invalid = DeliveriesError.invalid(
            path: file.path, line: 2, reason: "'headers' is missing")
        #expect(throws: invalid) { try Deliveries(contentsOf: file) }
        #expect("\(invalid)" == "\(file.path):2: 'headers' is missing")
    }

    @Test("A delivery is described in one line, without its query, body and control characters")
    func description() throws {
        var delivery = try #require(try Self.deliveries.get().first)
        #expect("\(delivery)" == "POST /hooks order.paid evt_1 → handled 200")
        delivery.event?.id = "\u{1B}[2J\n"
        #expect(!"\(delivery)".unicodeScalars.contains { $0.value < 0x20 })
        #expect("\(RecordedDelivery(WebhookMessage(body: "")))" == "a delivery")
    }
}
