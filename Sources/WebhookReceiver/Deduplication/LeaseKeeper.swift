#if Receiver
/// Renews the claims and leases of deliveries that are being handled.
///
/// One task serves all claims. It wakes after each third of the lease and renews the claims that already
/// existed the last time, so that each is renewed after two thirds of the lease at the latest. A claim
/// whose handler finishes earlier costs no more than an entry in a dictionary. The task ends when there
/// are no claims.
final class LeaseKeeper: Sendable {
    private struct State {
        /// The operations that renew the claims.
        var claims: [UInt64: Renewal] = [:]
        /// The highest number of a claim that existed when the task last woke.
        var lastSeen: UInt64 = 0
        var lastNumber: UInt64 = 0
        var isRunning = false
    }

    private let lease: Duration
    private let clock: any Clock<Duration>
    private let state = Locked(State())

    /// Renews a claim once.
    typealias Renewal = @Sendable () async throws -> Void

    /// - Parameter lease: The time after which a claim expires unless it is renewed.
    init(lease: Duration, clock: any Clock<Duration>) {
        self.lease = lease
        self.clock = clock
    }

    /// Whether the task that renews claims is running.
    var isRunning: Bool { state.withLock { $0.isRunning } }

    /// Begins to renew a claim.
    ///
    /// - Returns: The number with which ``end(_:)`` is to be called.
    func begin(_ renewal: @escaping Renewal) -> UInt64 {
        let (number, starts) = state.withLock { state in
            state.lastNumber += 1
            state.claims[state.lastNumber] = renewal
            defer { state.isRunning = true }
            return (state.lastNumber, !state.isRunning)
        }
        if starts { Task.detached { await self.renewClaims() } }
        return number
    }

    /// Renews a claim no longer.
    func end(_ number: UInt64) {
        state.withLock { _ = $0.claims.removeValue(forKey: number) }
    }

    private func renewClaims() async {
        while true {
            try? await clock.sleep(for: lease / 3)
            guard let due = dueClaims() else { return }
            await withTaskGroup(of: Void.self) { group in
                // A claim that cannot be renewed may be taken over, but its commit remains valid.
                for renew in due { group.addTask { try? await renew() } }
            }
        }
    }

    /// The claims to renew; `nil` when there are no claims and the task should end.
    private func dueClaims() -> [Renewal]? {
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
