import Hummingbird
import Logging
import ServiceLifecycle

/// Deletes expired deliveries once an hour.
struct StoreCleaning: Service {
    let store: any DatabaseStore

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    _ = try await store.clean()
                } catch {
                    // Expired deliveries only take space, so that the next attempt is soon enough.
                    Logger(label: "store").error("cannot delete expired deliveries: \(error)")
                }
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }
}
