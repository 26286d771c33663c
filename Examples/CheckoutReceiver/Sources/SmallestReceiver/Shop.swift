import CheckoutEvents
import Foundation
import Hummingbird
import WebhookEvents
import WebhookReceiver

/// All that an application needs in addition to the adapter: a handler and a server.
@main
struct Shop: PartialCheckoutEventHandler {
    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        print("paid: \(event.data.referenceID ?? event.data.id)")
    }

    func unhandled(_ event: CheckoutEvent) async throws {}

    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [environment["WEBHOOK_SECRET"] ?? ""]),
            handler: Shop().handle)
        let router = Router(context: ReceiverContext.self)
        router.webhooks("webhooks", receiver)
        let port = environment["PORT"].flatMap { Int($0) } ?? 8080
        try await Application(
            router: router, server: .webhooks,
            configuration: .init(address: .hostname("127.0.0.1", port: port))
        ).runService()
    }
}
