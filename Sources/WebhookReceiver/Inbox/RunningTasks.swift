#if Receiver
/// Tasks that run side by side, and are forgotten when they end.
final class RunningTasks: Sendable {
    private struct State {
        var tasks: [UInt64: Task<Void, Never>] = [:]
        var last: UInt64 = 0
        var isCanceled = false
    }

    private let state = Locked(State())
    private let ended: @Sendable () -> Void

    /// - Parameter ended: Called when a task has ended.
    init(ended: @escaping @Sendable () -> Void) {
        self.ended = ended
    }

    var count: Int { state.withLock { $0.tasks.count } }

    /// Starts a task. It is canceled at once if ``cancel()`` was called before.
    func start(_ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            state.last += 1
            let number = state.last
            // It cannot end before it is listed, since it needs the lock for that.
            let task = Task {
                await work()
                self.end(number)
            }
            state.tasks[number] = task
            if state.isCanceled { task.cancel() }
        }
    }

    private func end(_ number: UInt64) {
        state.withLock { _ = $0.tasks.removeValue(forKey: number) }
        ended()
    }

    /// Cancels all tasks, also those that start later.
    func cancel() {
        let tasks = state.withLock { state in
            state.isCanceled = true
            return Array(state.tasks.values)
        }
        for task in tasks { task.cancel() }
    }

    /// Waits until all tasks have ended.
    func finish() async {
        for task in state.withLock({ Array($0.tasks.values) }) { await task.value }
    }
}
#endif
