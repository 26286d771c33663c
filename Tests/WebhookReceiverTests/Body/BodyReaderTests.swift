#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct BodyReaderTests {
    private struct HungUp: Error {}

    /// A request without its body, and the body in chunks.
    private func delivery(
        to endpoint: Endpoint, size: Int = 7
    ) throws -> (head: WebhookRequest, pieces: [ArraySlice<UInt8>]) {
        var request = try endpoint.request()
        let body = request.message.body
        request.message.body = []
        let pieces = stride(from: 0, to: body.count, by: size).map {
            body[$0..<min($0 + size, body.count)]
        }
        return (request, pieces)
    }

    private func stream(
        of pieces: [ArraySlice<UInt8>], pulled: Recorder<Void> = Recorder()
    ) -> AsyncStream<ArraySlice<UInt8>> {
        let rest = Pieces(pieces)
        return AsyncStream {
            pulled.add(())
            return await rest.next()
        }
    }

    /// A body that never arrives, and reports when it is awaited.
    private func never(
        _ pull: AsyncStream<Void>.Continuation
    ) -> AsyncStream<ArraySlice<UInt8>> {
        AsyncStream {
            pull.yield()
            await waitForCancellation()
            return nil
        }
    }

    private actor Pieces {
        private var rest: ArraySlice<ArraySlice<UInt8>>

        init(_ pieces: [ArraySlice<UInt8>]) {
            rest = pieces[...]
        }

        func next() -> ArraySlice<UInt8>? { rest.popFirst() }
    }

    @Test("A body in chunks is assembled and received")
    func chunks() async throws {
        let endpoint = try Endpoint.standard()
        let (head, pieces) = try delivery(to: endpoint)
        let response = try await endpoint.receiver.receive(head, body: stream(of: pieces))
        #expect(response.status == 200)
        #expect(endpoint.handled.values.map(\.message.body) == [Array(Endpoint.paid.utf8)])
    }

    @Test("Reading stops at the limit")
    func limit() async throws {
        let endpoint = try Endpoint.standard { $0.maximumBodySize = 20 }
        let (head, pieces) = try delivery(to: endpoint)
        let pulled = Recorder<Void>()
        let body = stream(of: pieces, pulled: pulled)
        let response = try await endpoint.receiver.receive(head, body: body)
        #expect(response.status == 413)
        #expect(pulled.values.count == 3)
    }

    @Test("A request that its head rules out is refused before its body is read")
    func refusedHead() async throws {
        let endpoint = try Endpoint.standard()
        let (good, pieces) = try delivery(to: endpoint)
        var large = good
        large.message.headers["Content-Length"] = "1048577"
        var get = good
        get.method = "GET"
        let pulled = Recorder<Void>()
        for (head, status) in [(large, 413), (get, 405)] {
            let body = stream(of: pieces, pulled: pulled)
            #expect(try await endpoint.receiver.receive(head, body: body).status == status)
        }
        #expect(pulled.values.isEmpty)
    }

    @Test("Bodies that never arrive each get 408, concurrently and one after the other")
    func timeout() async throws {
        let clock = ManualClock()
        let endpoint = try Endpoint.standard {
            $0.clock = clock
            $0.bodyTimeout = .seconds(10)
        }
        let (head, _) = try delivery(to: endpoint)
        let (pulled, pull) = AsyncStream<Void>.makeStream()
        var pulls = pulled.makeAsyncIterator()
        for count in [1, 20, 1] {
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<count {
                    let body = never(pull)
                    group.addTask { try await endpoint.receiver.receive(head, body: body).status }
                }
                for _ in 0..<count { await pulls.next() }
                clock.advance(by: .seconds(10))
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 408, count: count))
        }
    }

    @Test("A request that is canceled while its body is read claims nothing")
    func cancellation() async throws {
        let store = MemoryDeliveryStore.still
        let endpoint = try Endpoint.standard(store: store)
        let (head, _) = try delivery(to: endpoint)
        let (pulled, pull) = AsyncStream<Void>.makeStream()
        let body = never(pull)
        let task = Task { try await endpoint.receiver.receive(head, body: body) }
        for await _ in pulled { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(store.count == 0)
    }

    @Test("A client that disconnects claims nothing")
    func disconnection() async throws {
        let store = MemoryDeliveryStore.still
        let endpoint = try Endpoint.standard(store: store)
        let (head, pieces) = try delivery(to: endpoint)
        let (body, end) = AsyncThrowingStream<ArraySlice<UInt8>, any Error>.makeStream()
        end.yield(pieces[0])
        end.finish(throwing: HungUp())
        await #expect(throws: HungUp.self) {
            try await endpoint.receiver.receive(head, body: body)
        }
        #expect(store.count == 0)
    }
}
#endif
