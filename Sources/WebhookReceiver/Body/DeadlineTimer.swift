#if Receiver
/// Cancels operations that exceed a time limit.
///
/// One timer task serves all operations; operations that finish in time cost no timer of their own. All
/// have the same limit, so that their deadlines pass in the order in which they started.
package final class DeadlineTimer: Sendable {
    private struct State {
        /// The closures that cancel the unfinished operations.
        var cancellations: [UInt64: @Sendable () -> Void] = [:]
        /// Deadlines of started operations, including some that have finished, relative to the
        /// creation of the timer.
        var deadlines = ExpirationQueue<UInt64, Duration>()
        var lastID: UInt64 = 0
        var isRunning = false

        /// Removes the deadlines of finished operations when they are the majority, so that the cost
        /// per operation is constant and the queue stays short.
        mutating func removeFinished() {
            guard deadlines.count > 2 * cancellations.count + 64 else { return }
            let cancellations = cancellations
            deadlines.keep { id, _ in cancellations[id] != nil }
        }
    }

    private let limit: Duration
    /// The time since the creation of the timer.
    private let now: @Sendable () -> Duration
    private let sleep: @Sendable (_ deadline: Duration) async throws -> Void
    private let state = Locked(State())

    /// Creates a timer.
    ///
    /// - Parameters:
    ///   - limit: The time that each operation may take.
    ///   - clock: The clock that measures it.
    package init(for limit: Duration, clock: some Clock<Duration> = ContinuousClock()) {
        self.limit = limit
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    }

    /// The number of deadlines in the queue, including some of finished operations.
    package var count: Int { state.withLock { $0.deadlines.count } }

    /// Runs an operation, and cancels it when it exceeds the time limit.
    ///
    /// The time starts when the operation does, so that a busy process does not reduce it.
    ///
    /// - Returns: The result of the operation; `nil` when it exceeded the limit.
    package func run<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        // While the lock is held, so that the operation does not start before it is registered.
        let (id, task) = state.withLock { state in
            state.lastID += 1
            let id = state.lastID
            let task = Task {
                self.begin(id)
                return try await operation()
            }
            state.cancellations[id] = { task.cancel() }
            return (id, task)
        }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isInTime = state.withLock { state in
            defer { state.removeFinished() }
            return state.cancellations.removeValue(forKey: id) != nil
        }
        return isInTime ? try result.get() : nil
    }

    private func begin(_ id: UInt64) {
        let starts = state.withLock { state in
            state.deadlines.add(id, at: now() + limit)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard starts else { return }
        Task.detached {
            while let next = self.cancelOverdue() {
                try? await self.sleep(next)
            }
        }
    }

    /// Cancels the operations whose deadlines have passed.
    ///
    /// - Returns: The next deadline; `nil` when there is none.
    private func cancelOverdue() -> Duration? {
        let (overdue, next) = state.withLock { [now] state in
            let now = now()
            var overdue: [@Sendable () -> Void] = []
            while let id = state.deadlines.next(at: now) {
                if let cancel = state.cancellations.removeValue(forKey: id) {
                    overdue.append(cancel)
                }
            }
            state.isRunning = state.deadlines.nextTime != nil
            return (overdue, state.deadlines.nextTime)
        }
        for cancel in overdue { cancel() }
        return next
    }
}
#endif
