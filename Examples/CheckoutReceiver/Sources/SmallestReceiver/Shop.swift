import CheckoutEvents
import Foundation
import Hummingbird
import WebhookEvents
import WebhookHummingbird
import WebhookReceiver

/// All that an application needs: handlers and a server.
@main
struct Shop {
    static let handlers = EventHandlers<CheckoutEvent>(otherwise: { _ in })
        .on(CheckoutEvent.checkoutSessionPaid) { event in
            print("paid: \(event.data.referenceID ?? event.data.id)")
        }

    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [environment["WEBHOOK_SECRET"] ?? ""]),
            handler: handlers.handle)
        let router = Router()
        router.addWebhooks("webhooks", receiver)
        let port = environment["PORT"].flatMap { Int($0) } ?? 8080
        try await Application(
            router: router, server: .webhooks,
            configuration: .init(address: .hostname("127.0.0.1", port: port))
        ).runService()
    }
}
