#if Receiver
/// Renews the claims of deliveries that are being handled.
///
/// One task serves all of them. It wakes after each third of the lease and renews the claims that it
/// has seen before: each is renewed after two thirds at the latest, and one whose handler is done in
/// time costs no more than an entry in a dictionary. Without claims there is no task.
final class LeaseKeeper: Sendable {
    private struct State {
        var claims: [UInt64: DeliveryClaim] = [:]
        /// Claims with numbers up to this one were there when the task woke last.
        var lastSeen: UInt64 = 0
        var lastNumber: UInt64 = 0
        var isRunning = false
    }

    private let store: any DeliveryStore
    private let clock: any Clock<Duration>
    private let state = Locked(State())

    init(_ store: any DeliveryStore, clock: any Clock<Duration>) {
        self.store = store
        self.clock = clock
    }

    /// Whether a task waits to renew claims.
    var isRunning: Bool { state.withLock { $0.isRunning } }

    /// Runs work while a claim is kept.
    func keep<Result>(_ claim: DeliveryClaim, during work: () async -> Result) async -> Result {
        let (number, starts) = state.withLock { state in
            state.lastNumber += 1
            state.claims[state.lastNumber] = claim
            defer { state.isRunning = true }
            return (state.lastNumber, !state.isRunning)
        }
        if starts { Task.detached { await self.renewClaims() } }
        let result = await work()
        state.withLock { _ = $0.claims.removeValue(forKey: number) }
        return result
    }

    private func renewClaims() async {
        while true {
            try? await clock.sleep(for: store.lease / 3)
            guard let due = dueClaims() else { return }
            await withTaskGroup(of: Void.self) { [store] group in
                // A claim that could not be renewed may be taken over: its commit still counts.
                for claim in due { group.addTask { try? await store.renew(claim) } }
            }
        }
    }

    /// The claims to renew; `nil` when there are no claims, and the task is to end.
    private func dueClaims() -> [DeliveryClaim]? {
        state.withLock { state in
            guard !state.claims.isEmpty else {
                state.isRunning = false
                return nil
            }
            defer { state.lastSeen = state.lastNumber }
            return state.claims.filter { $0.key <= state.lastSeen }.map(\.value)
        }
    }
}
#endif
