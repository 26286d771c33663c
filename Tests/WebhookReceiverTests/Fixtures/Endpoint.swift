#if Receiver
import CheckoutEvents
import Foundation
import WebhookEvents
import WebhookReceiver

/// An endpoint for Checkout events that records everything that a test needs.
struct Endpoint: Sendable {
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    struct Outage: Error {}

    let clock = TestClock()
    let handled = Recorder<CheckoutEvent>()
    let reports = Recorder<DeliveryReport>()
    let scheme: any SignatureScheme
    private(set) var receiver: WebhookReceiver

    /// Creates an endpoint.
    ///
    /// - Parameter handle: Called with each event before it is recorded as handled.
    init(
        _ scheme: some SignatureScheme, store: (any DeliveryStore)? = nil,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in },
        handle: @escaping @Sendable (CheckoutEvent) async throws -> Void = { _ in }
    ) throws {
        self.scheme = scheme
        var configuration = ReceiverConfiguration()
        configuration.now = clock.now
        // Independent of the load of the machine.
        configuration.bodyTimeout = .seconds(3600)
        configuration.observe = { [reports] in reports.add($0) }
        change(&configuration)
        let store = store ?? MemoryDeliveryStore(now: clock.now)
        receiver = try WebhookReceiver(scheme, deliveries: store, configuration: configuration) {
            [handled] (event: CheckoutEvent) in
            try await handle(event)
            handled.add(event)
        }
    }

    /// Creates an endpoint for Standard Webhooks.
    static func standard(
        store: (any DeliveryStore)? = nil,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in },
        handle: @escaping @Sendable (CheckoutEvent) async throws -> Void = { _ in }
    ) throws -> Endpoint {
        try Endpoint(
            try StandardWebhooks(secrets: [secret]), store: store, change, handle: handle)
    }

    /// A signed request with a body.
    func request(
        id: String = "msg_1", body: String = Endpoint.paid, headers: [(String, String)] = []
    ) throws -> WebhookRequest {
        var request = WebhookRequest(
            headers: [("Content-Type", "application/json")] + headers, body: Array(body.utf8))
        request.message.headers.fields += try scheme.sign(request, id: id, at: clock.now())
        return request
    }

    /// Sends a signed request with a body, and returns the status.
    func send(id: String = "msg_1", body: String = Endpoint.paid) async throws -> Int {
        await receiver.receive(try request(id: id, body: body)).status
    }

    static let paid = body("checkout.session.paid")

    static func body(
        _ type: String, id: String = "evt_1", session: String = #"{"id": "cs_1"}"#
    ) -> String {
        #"{"id": "\#(id)", "type": "\#(type)", "data": {"object": \#(session)}}"#
    }
}
#endif
