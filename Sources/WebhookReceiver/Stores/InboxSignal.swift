#if Receiver
/// Wakes the workers of a process when events are stored in an inbox, so that they need not wait for the
/// next poll.
public final class InboxSignal: Sendable {
    private struct State {
        var waiters: [UInt64: AsyncStream<Void>.Continuation] = [:]
        var lastWaiter: UInt64 = 0
    }

    private let state = Locked(State())

    /// Creates a signal.
    public init() {}

    /// Wakes all workers.
    public func notify() {
        let waiters = state.withLock { $0.waiters }
        for waiter in waiters.values { waiter.yield() }
    }

    /// A stream of signals from now on. Signals that arrive before they are read become one.
    func signals() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.lastWaiter += 1
            state.waiters[state.lastWaiter] = continuation
            return state.lastWaiter
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.waiters.removeValue(forKey: number) }
        }
        return stream
    }
}
#endif
