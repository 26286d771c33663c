#if Receiver
extension Task where Failure == Never {
    /// Starts a task that runs on the thread of its caller until it first waits for something. An operation that
    /// does not wait has then finished, without the cost of another thread.
    ///
    /// On systems without such tasks, another thread runs it.
    static func startingNow(
        _ operation: @escaping @Sendable () async -> Success
    ) -> Task<Success, Never> {
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) else {
            return Task(operation: operation)
        }
        return .immediate(operation: operation)
    }
}
#endif
