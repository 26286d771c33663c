#if Receiver
/// Cancels what takes too long. All that wait have one timer: what ends in time, as nearly everything
/// does, costs none of its own.
final class DeadlineTimer: Sendable {
    private struct Waiting {
        let end: ContinuousClock.Instant
        let cancel: @Sendable () -> Void
    }

    private struct State {
        var waiting: [UInt64: Waiting] = [:]
        var lastID: UInt64 = 0
        var isRunning = false
    }

    private let state = Locked(State())

    /// Runs work, and cancels it after a time.
    ///
    /// - Returns: What the work returned; `nil` when its time was over first.
    func run<Value: Sendable>(
        for time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let task = Task { try await work() }
        let id = add(until: .now + time) { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isInTime = state.withLock { $0.waiting.removeValue(forKey: id) != nil }
        return isInTime ? try result.get() : nil
    }

    private func add(
        until end: ContinuousClock.Instant, cancel: @escaping @Sendable () -> Void
    ) -> UInt64 {
        let (id, starts) = state.withLock { state in
            state.lastID += 1
            state.waiting[state.lastID] = Waiting(end: end, cancel: cancel)
            defer { state.isRunning = true }
            return (state.lastID, !state.isRunning)
        }
        if starts {
            Task.detached {
                while let next = self.cancelLate() {
                    try? await Task.sleep(until: next, clock: .continuous)
                }
            }
        }
        return id
    }

    /// Cancels what is late.
    ///
    /// - Returns: When to look again, as all have the same time; `nil` when nothing waits.
    private func cancelLate() -> ContinuousClock.Instant? {
        let (late, next) = state.withLock { state in
            let now = ContinuousClock.now
            let late = state.waiting.filter { $0.value.end <= now }
            for id in late.keys { state.waiting[id] = nil }
            let next = state.waiting.values.map(\.end).min()
            state.isRunning = next != nil
            return (late.values.map(\.cancel), next)
        }
        for cancel in late { cancel() }
        return next
    }
}
#endif
