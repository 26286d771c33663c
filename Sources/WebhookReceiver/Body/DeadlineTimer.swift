#if Receiver
/// Cancels operations that exceed a time limit.
///
/// One timer task serves all operations; operations that finish in time cost no timer of their own. All
/// have the same limit, so that their deadlines pass in the order in which they started, apart from the
/// moments between the start of an operation and its first wait.
package final class DeadlineTimer: Sendable {
    private struct State {
        /// The closures that cancel the unfinished operations.
        var cancellations: [UInt64: @Sendable () -> Void] = [:]
        /// Deadlines of operations that wait, including some that have finished, relative to the
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
    /// An operation that does not wait for anything gets no deadline.
    ///
    /// - Returns: The result of the operation; `nil` when it exceeded the limit.
    nonisolated(nonsending) package func run<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let deadline = now() + limit
        let outcome = Locked<Result<Value, any Error>?>(nil)
        let task = Task<Void, Never>.startingNow {
            let result: Result<Value, any Error>
            do { result = .success(try await operation()) } catch { result = .failure(error) }
            outcome.withLock { $0 = result }
        }
        if let result = outcome.withLock({ $0 }) { return try result.get() }
        let id = add(deadline) { task.cancel() }
        await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        guard remove(id) else { return nil }
        return try outcome.withLock { $0 }?.get()
    }

    private func add(_ deadline: Duration, _ cancel: @escaping @Sendable () -> Void) -> UInt64 {
        let (id, starts) = state.withLock { state in
            state.lastID += 1
            state.cancellations[state.lastID] = cancel
            state.deadlines.add(state.lastID, at: deadline)
            defer { state.isRunning = true }
            return (state.lastID, !state.isRunning)
        }
        if starts { start() }
        return id
    }

    /// Removes an operation that has ended.
    ///
    /// - Returns: Whether it was in time.
    private func remove(_ id: UInt64) -> Bool {
        state.withLock { state in
            defer { state.removeFinished() }
            return state.cancellations.removeValue(forKey: id) != nil
        }
    }

    private func start() {
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
