#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct BodyBudgetTests {
    @Test("The number and the total size of bodies are limited until they are read")
    func limits() {
        let budget = BodyBudget(maximumCount: 2, maximumBytes: 10)
        #expect(budget.begin())
        #expect(budget.begin())
        #expect(!budget.begin())
        #expect(budget.add(6))
        #expect(!budget.add(5))
        #expect(budget.add(4))
        #expect(!budget.add(1))
        #expect(budget.add(0))
        budget.end(4)
        #expect(budget.begin())
        #expect(!budget.begin())
        #expect(budget.add(4))
        #expect(!budget.add(1))
    }

    @Test("More bodies than allowed get 503 with Retry-After, and nothing is handled")
    func exhausted() async throws {
        let endpoint = try Endpoint.standard { $0.maximumBytesInProgress = 100 }
        var request = try endpoint.request()
        let (pulled, pull) = AsyncStream<Void>.makeStream()
        let (slow, rest) = AsyncStream<ArraySlice<UInt8>>.makeStream()
        let body = request.message.body
        request.message.body = []
        rest.yield(body[..<60])
        let head = request
        let first = Task {
            try await endpoint.receiver.receive(
                head,
                body: slow.map {
                    pull.yield(); return $0
                })
        }
        for await _ in pulled { break }
        let (other, finish) = AsyncStream<ArraySlice<UInt8>>.makeStream()
        finish.yield(body[..<60])
        finish.finish()
        let refused = try await endpoint.receiver.receive(head, body: other)
        #expect(refused.status == 503)
        #expect(refused.headers["Retry-After"] == "10")
        #expect(endpoint.handled.values.isEmpty)
        first.cancel()
        _ = try? await first.value
        rest.finish()
    }
}
#endif
