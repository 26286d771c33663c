#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct OverloadTests {
    /// Sends one delivery whose handler waits, and others in the meantime.
    private func statuses(
        of ids: [String], maximumHandlers: Int
    ) async throws -> (others: [WebhookResponse], first: Int) {
        let (started, start) = AsyncStream<Void>.makeStream()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let endpoint = try Endpoint.standard {
            $0.maximumHandlers = maximumHandlers
        } handle: { _ in
            start.yield()
            for await _ in ended { return }
        }
        async let first = endpoint.send(id: "first")
        for await _ in started { break }
        var others: [WebhookResponse] = []
        for id in ids {
            others.append(await endpoint.receiver.receive(try endpoint.request(id: id)))
        }
        end.finish()
        return (others, try await first)
    }

    @Test("A delivery that is being handled gets 409 and Retry-After")
    func inFlight() async throws {
        let (others, first) = try await statuses(of: ["first"], maximumHandlers: 8)
        #expect(others.map(\.status) == [409])
        #expect(others[0].headers["Retry-After"] == "10")
        #expect(first == 200)
    }

    @Test("More deliveries than handlers get 503 and Retry-After")
    func tooManyHandlers() async throws {
        let (others, first) = try await statuses(of: ["second", "third"], maximumHandlers: 1)
        #expect(others.map(\.status) == [503, 503])
        #expect(others[0].headers["Retry-After"] == "10")
        #expect(first == 200)
    }
}
#endif
