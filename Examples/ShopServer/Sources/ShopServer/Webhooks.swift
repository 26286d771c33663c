import CheckoutEvents
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import WebhookHummingbird
import WebhookObservability
import WebhookReceiver
import WebhookStores

/// The endpoint that the provider calls, and the worker that handles what it stores.
struct Webhooks {
    /// The name in logs, metrics and traces, and in the inbox.
    static let name = "checkout"

    let settings: Settings
    let telemetry: Telemetry
    let orders: Orders

    /// Verifies and stores deliveries, and responds at once.
    func server() throws -> some Service {
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: settings.secrets), events: CheckoutEvent.self,
            inbox: orders.store,
            configuration: ReceiverConfiguration {
                $0.name = Self.name
                $0.report(to: telemetry.observer)
                $0.warn = { [logger = telemetry.logger] in logger.warning("\($0)") }
            })
        let router = Router()
        router.addWebhooks("webhooks", receiver)
        return Application(
            router: router, server: .webhooks,
            configuration: .init(address: .hostname(settings.host, port: settings.port)),
            onServerRunning: telemetry.listening("webhooks.port"), logger: telemetry.logger)
    }

    /// Handles stored events, and retries those that fail.
    func worker() -> some Service {
        let logger = telemetry.logger
        let configuration = InboxWorkerConfiguration {
            $0.name = Self.name
            $0.report(to: telemetry.observer)
            $0.storeFailed = { logger.error("cannot read the inbox: \($0)") }
        }
        let worker = InboxWorker(orders.store, configuration: configuration) {
            [orders] (event: CheckoutEvent, delivery: Delivery) in
            try await Fulfilment(orders: orders, delivery: delivery).handle(event)
        }
        return InboxWorkerService(worker)
    }

    /// Forgets deliveries that no provider will send again.
    func cleaning() -> some Service {
        StoreCleaning(orders.store) { [logger = telemetry.logger] error in
            logger.error("cannot delete expired deliveries: \(error)")
        }
    }
}

extension Telemetry {
    /// Logs the port of a server, which the system chooses for the port 0.
    func listening(_ key: String) -> @Sendable (any Channel) async -> Void {
        { [logger] channel in
            let port = channel.localAddress?.port ?? 0
            logger.notice("listening", metadata: [key: .stringConvertible(port)])
        }
    }
}
