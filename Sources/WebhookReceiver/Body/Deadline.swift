#if Receiver
/// Ends what takes too long.
enum Deadline {
    /// Runs work, and cancels it after a time.
    ///
    /// - Returns: What the work returned; `nil` when its time was over first.
    static func run<Value: Sendable>(
        after time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: time)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }
}
#endif
