#if Receiver
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct HashedBatchTests {
    /// A body of 1 MiB with the given number of events.
    private func body(_ count: Int) -> String {
        let size = (1 << 20) / count - 60
        let event = #"{"type":"x","text":"\#(String(repeating: "a", count: max(size, 0)))"}"#
        let events = Array(repeating: count > 50_000 ? "{}" : event, count: count)
        return #"{"events": [\#(events.joined(separator: ","))]}"#
    }

    @Test(
        "A batch is hashed once for its signature and once for its events, however many there are",
        arguments: [1, 10, 1000, 100_000])
    func hashes(count: Int) async throws {
        let body = body(count)
        #expect(body.utf8.count < 1 << 20)
        let unsigned = try Inspection(LineEvent.self, UnsignedScheme())
        let unsignedBytes = try await HashedBytes.count { try await unsigned.send([], body) }
        let signed = try Inspection(LineEvent.self, HMACScheme(.line, secrets: ["a", "b"]))
        // Includes the signing.
        let signedBytes = try await HashedBytes.count { try await signed.send([], body) }
        let events = count > 1000 ? 0 : count
        let (size, each) = (body.utf8.count, 400)
        #expect(unsignedBytes <= size + events * each)
        #expect(signedBytes <= 4 * size + events * each)
        #expect(unsigned.reports.values.count == max(events, 1))
    }
}
#endif
