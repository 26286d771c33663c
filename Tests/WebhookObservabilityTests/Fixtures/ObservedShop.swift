#if Observability
import CheckoutEvents
import Foundation
import InMemoryTracing
import MetricsTestKit
import Tracing
import WebhookEvents
import WebhookObservability
import WebhookReceiver

/// An endpoint for Checkout events whose deliveries are observed.
struct ObservedShop {
    struct Failure: Error, CustomStringConvertible {
        var description: String { "confidential" }
    }

    static let secrets = [
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_plJ3nmyCDGBKInavdOK15jsl4TwUkSQA",
    ]
    static let time = Date(timeIntervalSince1970: 1_700_000_000)

    let logs = LogLines()
    let metrics = TestMetrics()
    let tracer = InMemoryTracer()
    let receiver: WebhookReceiver

    init(
        _ change: (inout DeliveryObserver) -> Void = { _ in },
        handle: @escaping @Sendable (CheckoutEvent) async throws -> Void = { _ in }
    ) throws {
        let observer = DeliveryObserver { [logs, metrics, tracer] in
            $0.logger = logs.logger
            $0.metrics = metrics
            $0.tracer = tracer
            change(&$0)
        }
        let configuration = ReceiverConfiguration {
            $0.name = "checkout"
            $0.now = { Self.time }
            $0.report(to: observer)
        }
        receiver = try WebhookReceiver(
            .standardWebhooks(secrets: Self.secrets),
            deliveries: MemoryDeliveryStore(now: { Self.time }), configuration: configuration,
            handler: handle)
    }

    /// Sends a delivery.
    func send(
        type: String = "checkout.session.paid", id: String = "msg_1", secret: Int = 0,
        session: String = #"{"id": "cs_1"}"#, headers: [(String, String)] = []
    ) async throws {
        let body =
            #"{"id": "evt_1", "type": "\#(type)", "data": {"object": \#(session)}}"#
        var request = WebhookRequest(headers: headers, body: Array(body.utf8))
        request.message.headers.fields += try StandardWebhooks(secrets: [Self.secrets[secret]])
            .sign(request, id: id, at: Self.time)
        _ = await receiver.receive(request)
    }

    /// All that logs, metrics and traces contain, as one text.
    var everything: String {
        let spans = tracer.finishedSpans.map { span in
            "\(span.operationName) \(span.attributes) \(span.events) \(span.errors)"
        }
        return "\(logs.lines) \(metrics.counters.map(\.dimensions)) \(spans)"
    }
}
#endif
