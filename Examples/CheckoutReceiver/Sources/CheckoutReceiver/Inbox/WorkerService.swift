import ServiceLifecycle
import WebhookReceiver

/// Runs a worker until a graceful shutdown, and then waits for its handlers.
struct WorkerService: Service {
    let worker: InboxWorker

    func run() async throws {
        await withGracefulShutdownHandler {
            await worker.run()
        } onGracefulShutdown: {
            worker.stop()
        }
    }
}
