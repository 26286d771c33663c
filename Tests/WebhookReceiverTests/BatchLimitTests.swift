#if Receiver
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct BatchLimitTests {
    private func batch(_ count: Int) -> String {
        #"{"events": [\#(Array(repeating: "{}", count: count).joined(separator: ","))]}"#
    }

    @Test(
        "A batch with more events than allowed is refused as a whole",
        arguments: [(3, 200), (4, 413)])
    func oversizedBatch(count: Int, status: Int) async throws {
        let endpoint = try Inspection(LineEvent.self, UnsignedScheme()) { $0.maximumBatchSize = 3 }
        #expect(try await endpoint.send([], batch(count)).hasPrefix("\(status)"))
        #expect(endpoint.handled.values.count == (status == 200 ? count : 0))
        if status == 413 {
            #expect(
                endpoint.reports.values.map { "\($0.outcome)" }
                    == ["the batch has more than 3 events"])
        }
    }

    @Test("The default limit is 1,000 events per batch")
    func defaultLimit() async throws {
        let endpoint = try Inspection(LineEvent.self, UnsignedScheme())
        #expect(try await endpoint.send([], batch(1000)).hasPrefix("200"))
        #expect(try await endpoint.send([], batch(1001)).hasPrefix("413"))
        #expect(endpoint.handled.values.count == 1000)
    }
}
#endif
