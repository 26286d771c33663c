#if Hummingbird
import CheckoutEvents
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import WebhookEvents
import WebhookReceiver

/// An endpoint for Checkout events, with a clock that stands still.
struct Shop {
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    static let time = Date(timeIntervalSince1970: 1_700_000_000)
    static let paid = Array(
        #"{"id": "evt_1", "type": "checkout.session.paid", "data": {"object": {"id": "cs_1"}}}"#
            .utf8)

    let receiver: WebhookReceiver
    let scheme: any SignatureScheme

    init(
        _ scheme: (any SignatureScheme)? = nil,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in }
    ) throws {
        let scheme = try scheme ?? StandardWebhooks(secrets: [Self.secret])
        self.scheme = scheme
        receiver = try Self.receiver(scheme, change)
    }

    private static func receiver(
        _ scheme: some SignatureScheme, _ change: (inout ReceiverConfiguration) -> Void
    ) throws -> WebhookReceiver {
        var configuration = ReceiverConfiguration()
        configuration.now = { time }
        // Independent of the load of the machine.
        configuration.bodyTimeout = .seconds(3600)
        change(&configuration)
        return try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore(now: { time }), configuration: configuration
        ) { (_: CheckoutEvent) in }
    }

    /// The header fields of a signed delivery.
    func fields(
        id: String = "msg_1", url: String? = nil, body: [UInt8] = Shop.paid
    ) throws -> HTTPFields {
        let request = WebhookRequest(url: url, headers: [], body: body)
        let signature = try scheme.sign(request, id: id, at: Self.time)
        var headers = WebhookHeaders([("Content-Type", "application/json")])
        headers.fields += signature
        return HTTPFields(headers)
    }
}
#endif
