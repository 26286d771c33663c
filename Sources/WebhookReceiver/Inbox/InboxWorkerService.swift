#if ServiceLifecycle
public import ServiceLifecycle

/// Runs an ``InboxWorker`` as a service of swift-service-lifecycle.
///
/// After a graceful shutdown has begun, it takes no further events, and ends when the handlers that are
/// running have returned.
public struct InboxWorkerService: Service {
    private let worker: InboxWorker

    /// Creates a service.
    public init(_ worker: InboxWorker) {
        self.worker = worker
    }

    /// Runs until a graceful shutdown or the cancellation of the task, which cancels the handlers.
    public func run() async throws {
        await withGracefulShutdownHandler {
            await worker.run()
        } onGracefulShutdown: {
            worker.stop()
        }
    }
}
#endif
