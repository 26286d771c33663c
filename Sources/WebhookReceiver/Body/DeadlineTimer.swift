#if Receiver
/// Cancels what takes too long. All that wait have one timer: what ends in time, as nearly everything
/// does, costs none of its own.
final class DeadlineTimer: Sendable {
    private struct Waiting {
        /// `nil` until the work has begun.
        var end: ContinuousClock.Instant?
        let cancel: @Sendable () -> Void
    }

    private struct State {
        var waiting: [UInt64: Waiting] = [:]
        var lastID: UInt64 = 0
        var isRunning = false
    }

    private let state = Locked(State())

    /// Runs work, and cancels it after a time, which begins when the work does: a process that has no
    /// time for it is not the fault of who sends.
    ///
    /// - Returns: What the work returned; `nil` when its time was over first.
    func run<Value: Sendable>(
        for time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        // With the lock, so that the work does not begin before it is waited for.
        let (id, task) = state.withLock { state in
            state.lastID += 1
            let id = state.lastID
            let task = Task {
                self.begin(id, for: time)
                return try await work()
            }
            state.waiting[id] = Waiting(cancel: { task.cancel() })
            return (id, task)
        }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isInTime = state.withLock { $0.waiting.removeValue(forKey: id) != nil }
        return isInTime ? try result.get() : nil
    }

    private func begin(_ id: UInt64, for time: Duration) {
        let starts = state.withLock { state in
            state.waiting[id]?.end = .now + time
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard starts else { return }
        Task.detached {
            while let next = self.cancelLate() {
                try? await Task.sleep(until: next, clock: .continuous)
            }
        }
    }

    /// Cancels what is late.
    ///
    /// - Returns: When to look again, as all have the same time; `nil` when nothing waits.
    private func cancelLate() -> ContinuousClock.Instant? {
        let (late, next) = state.withLock { state in
            let now = ContinuousClock.now
            let late = state.waiting.filter { $0.value.end.map { $0 <= now } ?? false }
            for id in late.keys { state.waiting[id] = nil }
            let next = state.waiting.values.compactMap(\.end).min()
            state.isRunning = next != nil
            return (late.values.map(\.cancel), next)
        }
        for cancel in late { cancel() }
        return next
    }
}
#endif
