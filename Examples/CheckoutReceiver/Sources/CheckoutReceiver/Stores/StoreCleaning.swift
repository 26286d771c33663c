import Hummingbird
import Logging
import ServiceLifecycle

/// Forgets expired deliveries once an hour.
struct StoreCleaning: Service {
    let store: any DatabaseStore

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    _ = try await store.clean()
                } catch {
                    // Expired deliveries cost room and nothing else: the next hour will do.
                    Logger(label: "store").error("cannot forget expired deliveries: \(error)")
                }
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }
}
