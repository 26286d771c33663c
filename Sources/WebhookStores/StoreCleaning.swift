#if SQLite || PostgreSQL
public import ServiceLifecycle

/// A service that deletes expired deliveries when it starts, and once an hour after that.
///
/// Expired deliveries only take space: one process suffices, and nothing is wrong if none runs for a while.
public struct StoreCleaning: Service {
    private let store: any DatabaseStore
    private let report: @Sendable (any Error) -> Void

    /// Creates a service.
    ///
    /// - Parameters:
    ///   - store: The store.
    ///   - report: Called with the error of the database when a deletion failed. The next one is an hour
    ///     later.
    public init(
        _ store: any DatabaseStore, report: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.store = store
        self.report = report
    }

    /// Runs until a graceful shutdown or the cancellation of the task.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { _ = try await store.clean() } catch { report(error) }
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }
}
#endif
