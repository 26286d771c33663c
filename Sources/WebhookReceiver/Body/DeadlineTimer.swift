#if Receiver
/// Cancels what takes too long. All that wait have one timer: what ends in time, as nearly everything
/// does, costs none of its own. All have the same time, so that they are late in the order in which
/// they began, and nobody searches for who is.
package final class DeadlineTimer: Sendable {
    private struct State {
        /// What cancels the work that has not ended.
        var waiting: [UInt64: @Sendable () -> Void] = [:]
        /// When the work that has begun is late, counted from when the timer was made. Some of it
        /// has ended.
        var ends = ExpirationQueue<UInt64, Duration>()
        var lastID: UInt64 = 0
        var isRunning = false

        /// Drops the ends of what has ended when they are most of all, so that each is looked at a
        /// few times, and work in time leaves nothing behind.
        mutating func dropEnded() {
            guard ends.count > 2 * waiting.count + 64 else { return }
            let waiting = waiting
            ends.keep { id, _ in waiting[id] != nil }
        }
    }

    private let time: Duration
    /// How much time has passed since the timer was made.
    private let now: @Sendable () -> Duration
    private let sleep: @Sendable (_ end: Duration) async throws -> Void
    private let state = Locked(State())

    /// Creates a timer for work that may take so long.
    package init(for time: Duration, clock: some Clock<Duration> = ContinuousClock()) {
        self.time = time
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    }

    /// How many ends are held, of work that has begun.
    package var count: Int { state.withLock { $0.ends.count } }

    /// Runs work, and cancels it after the time, which begins when the work does: a process that has
    /// no time for it is not the fault of who sends.
    ///
    /// - Returns: What the work returned; `nil` when its time was over first.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        // With the lock, so that the work does not begin before it is waited for.
        let (id, task) = state.withLock { state in
            state.lastID += 1
            let id = state.lastID
            let task = Task {
                self.begin(id)
                return try await work()
            }
            state.waiting[id] = { task.cancel() }
            return (id, task)
        }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isInTime = state.withLock { state in
            defer { state.dropEnded() }
            return state.waiting.removeValue(forKey: id) != nil
        }
        return isInTime ? try result.get() : nil
    }

    private func begin(_ id: UInt64) {
        let starts = state.withLock { state in
            state.ends.add(id, at: now() + time)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard starts else { return }
        Task.detached {
            while let next = self.cancelLate() {
                try? await self.sleep(next)
            }
        }
    }

    /// Cancels what is late.
    ///
    /// - Returns: When to look again, `nil` when nothing waits.
    private func cancelLate() -> Duration? {
        let (late, next) = state.withLock { [now] state in
            let now = now()
            var late: [@Sendable () -> Void] = []
            while let id = state.ends.next(at: now) {
                if let cancel = state.waiting.removeValue(forKey: id) { late.append(cancel) }
            }
            state.isRunning = state.ends.nextTime != nil
            return (late, state.ends.nextTime)
        }
        for cancel in late { cancel() }
        return next
    }
}
#endif
