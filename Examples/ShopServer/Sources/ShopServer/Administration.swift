import Foundation
import Hummingbird
import ServiceLifecycle
import WebhookReceiver

/// Metrics and health checks, which the network must not see.
struct Administration {
    let settings: Settings
    let telemetry: Telemetry
    let orders: Orders

    func server() -> some Service {
        let router = Router()
        router.get("metrics") { [metrics = telemetry.metrics, orders] _, _ in
            metrics.text + inboxText(try await orders.store.statistics(of: Webhooks.name))
        }
        // Throws, and responds with 500, if the database cannot be read.
        router.get("health") { [orders] _, _ in
            _ = try await orders.store.statistics(of: Webhooks.name)
            return HTTPResponse.Status.ok
        }
        return Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: settings.adminPort)),
            onServerRunning: telemetry.listening("admin.port"), logger: telemetry.logger)
    }

    /// The inbox as gauges. Raise an alarm if the age of the oldest event grows, or there are dead letters.
    private func inboxText(_ inbox: InboxStatistics) -> String {
        """
        # TYPE webhook_inbox_events gauge
        webhook_inbox_events{state="waiting"} \(inbox.waiting)
        webhook_inbox_events{state="running"} \(inbox.running)
        webhook_inbox_events{state="dead"} \(inbox.dead)
        # TYPE webhook_inbox_oldest_age_seconds gauge
        webhook_inbox_oldest_age_seconds \(inbox.oldest.map { Date().timeIntervalSince($0) } ?? 0)

        """
    }
}
