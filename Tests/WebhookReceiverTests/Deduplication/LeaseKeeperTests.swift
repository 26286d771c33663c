#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct LeaseKeeperTests {
    /// A store that records renewals, and may fail to renew.
    private struct RenewingStore: DeliveryStore {
        let store: MemoryDeliveryStore
        let renewals: AsyncStream<DeliveryClaim>.Continuation
        var fails = false

        var lease: Duration { store.lease }
        var endpoints: EndpointNames { store.endpoints }

        func claim(_ request: ClaimRequest) async throws -> ClaimResult {
            store.claim(request)
        }

        func renew(_ claim: DeliveryClaim) async throws {
            defer { renewals.yield(claim) }
            if fails { throw Endpoint.Outage() }
            store.renew(claim)
        }

        func commit(_ claim: DeliveryClaim) async throws { store.commit(claim) }
        func release(_ claim: DeliveryClaim) async throws { store.release(claim) }
    }

    @Test("A claim is renewed as long as its handler runs", arguments: [false, true])
    func renewal(fails: Bool) async throws {
        let clock = ManualClock()
        let (renewals, renewal) = AsyncStream<DeliveryClaim>.makeStream()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let time = TestClock()
        let memory = MemoryDeliveryStore(lease: .seconds(300), now: time.now)
        let store = RenewingStore(store: memory, renewals: renewal, fails: fails)
        let endpoint = try Endpoint.standard(store: store) {
            $0.clock = clock
        } handle: { _ in
            for await _ in ended { return }
        }
        async let status = endpoint.send()
        var renewed = renewals.makeAsyncIterator()
        // When the task first wakes, the claim is new.
        for _ in 0..<10 {
            await clock.waitForSleeper()
            clock.advance(by: .seconds(100))
            time.advance(by: 100)
        }
        for _ in 0..<9 {
            #expect(await renewed.next()?.id.rawValue == "webhooks/signed/msg_1")
        }
        let again = ClaimRequest(
            id: DeliveryID(rawValue: "webhooks/signed/msg_1"), isSigned: true)
        if !fails { #expect(memory.claim(again) == .inFlight) }
        end.finish()
        #expect(try await status == 200)
        #expect(memory.claim(again) == .finished)
    }

    @Test("A handler that finishes in time renews nothing, and leaves no task running")
    func noRenewal() async throws {
        let clock = ManualClock()
        let keeper = LeaseKeeper(lease: .seconds(300), clock: clock)
        let renew: LeaseKeeper.Renewal = { Issue.record("it was renewed") }
        for _ in 0..<3 { keeper.end(keeper.begin(renew)) }
        await clock.waitForSleeper()
        clock.advance(by: .seconds(100))
        // It starts again for the next claim.
        while keeper.isRunning { await Task.yield() }
        let number = keeper.begin(renew)
        await clock.waitForSleeper()
        keeper.end(number)
    }
}
#endif
