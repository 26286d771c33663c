#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct StoreFailureTests {
    /// A store that fails in one of its operations.
    private struct FailingStore: DeliveryStore {
        enum Operation { case claim, commit, release }

        let operation: Operation
        let store = MemoryDeliveryStore.still

        var lease: Duration { store.lease }
        var endpoints: EndpointNames { store.endpoints }

        func claim(_ request: ClaimRequest) async throws -> ClaimResult {
            if operation == .claim { throw Endpoint.Outage() }
            return store.claim(request)
        }

        func renew(_ claim: DeliveryClaim) async throws { store.renew(claim) }

        func commit(_ claim: DeliveryClaim) async throws {
            if operation == .commit { throw Endpoint.Outage() }
            store.commit(claim)
        }

        func release(_ claim: DeliveryClaim) async throws {
            if operation == .release { throw Endpoint.Outage() }
            store.release(claim)
        }
    }

    @Test("Nothing is handled when the store cannot claim it")
    func failedClaim() async throws {
        let endpoint = try Endpoint.standard(store: FailingStore(operation: .claim))
        let response = await endpoint.receiver.receive(try endpoint.request())
        #expect(response.status == 503)
        #expect(response.headers["Retry-After"] == "10")
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("A handled delivery gets 200 even if its commit fails")
    func failedCommit() async throws {
        let endpoint = try Endpoint.standard(store: FailingStore(operation: .commit))
        #expect(try await endpoint.send() == 200)
        #expect(endpoint.reports.values[0].storeError is Endpoint.Outage)
        #expect("\(endpoint.reports.values[0])".hasSuffix("the store failed to record it"))
        #expect(try await endpoint.send() == 409)
        #expect(endpoint.handled.values.count == 1)
    }

    @Test("A failed release blocks the delivery only until its lease expires")
    func failedRelease() async throws {
        let endpoint = try Endpoint.standard(
            store: FailingStore(operation: .release), handle: { _ in throw Endpoint.Outage() })
        #expect(try await endpoint.send() == 500)
        #expect(try await endpoint.send() == 409)
    }

    @Test("A handled delivery is committed even if its request is canceled")
    func canceledRequest() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let store = CancellableStore()
        let endpoint = try Endpoint.standard(
            store: store,
            handle: { _ in
                start.yield()
                // A separate task, since it does not end when the request is canceled.
                await Task { for await _ in ended { return } }.value
            })
        let request = try endpoint.request()
        let task = Task { await endpoint.receiver.receive(request) }
        for await _ in started { break }
        task.cancel()
        end.yield()
        #expect(await task.value.status == 200)
        #expect(store.store.count == 1)
        #expect(try await endpoint.send() == 200)
        #expect(endpoint.handled.values.count == 1)
    }

    /// A store that does nothing in a canceled task, as database clients do.
    private struct CancellableStore: DeliveryStore {
        let store = MemoryDeliveryStore.still

        var lease: Duration { store.lease }
        var endpoints: EndpointNames { store.endpoints }

        func claim(_ request: ClaimRequest) async throws -> ClaimResult {
            try Task.checkCancellation()
            return store.claim(request)
        }

        func renew(_ claim: DeliveryClaim) async throws { store.renew(claim) }

        func commit(_ claim: DeliveryClaim) async throws {
            try Task.checkCancellation()
            store.commit(claim)
        }

        func release(_ claim: DeliveryClaim) async throws {
            try Task.checkCancellation()
            store.release(claim)
        }
    }
}
#endif
