import Benchmark
import CheckoutEvents
import CheckoutWorkload
import Foundation
public import Measuring
import WebhookEvents
import WebhookReceiver

/// Signed deliveries of Checkout events in memory, and the operations of a receiver on them.
public struct ReceiverWorkload: Sendable {
    let requests: [WebhookRequest]
    let scheme: StandardWebhooks
    let key = Array("a key of 32 bytes, for this test".utf8)

    private var bodies: [[UInt8]] { requests.map(\.message.body) }

    /// Signs a number of deliveries with Standard Webhooks.
    public init(count: Int) throws {
        scheme = try StandardWebhooks(secrets: ["whsec_" + Data(key).base64EncodedString()])
        let now = Date()
        requests = try CheckoutWorkload(count: count).bodies.enumerated().map { [scheme] in
            // The header fields of a client, in the usual number.
            var request = WebhookRequest(
                url: "http://127.0.0.1:8080/webhooks",
                headers: [
                    ("Host", "127.0.0.1:8080"), ("User-Agent", "Checkout/1.0"), ("Accept", "*/*"),
                    ("Content-Type", "application/json"), ("Content-Length", "\($1.count)"),
                ], body: $1)
            request.message.headers.fields +=
                try scheme.sign(request, id: "msg_\($0)", at: now)
            return request
        }
    }

    /// The parts of the work, and the receiver.
    public var workload: Workload {
        Workload(
            "receive", bodies: bodies, reference: "the parts in sequence",
            rows: parts + [
                receiver("receiver, body in memory") { receiver, request in
                    await receiver.receive(request)
                },
                receiver("receiver, body as it arrives") { receiver, request in
                    try await receiver.receive(request, body: Chunks([request.message.body]))
                },
                receiver("receiver, body that is awaited") { receiver, request in
                    let chunks = Chunks([request.message.body], areAwaited: true)
                    return try await receiver.receive(request, body: chunks)
                },
                duplicates,
            ])
    }

    /// Each delivery is new to the receiver, whose store is empty at first.
    private func receiver(
        _ name: String,
        _ receive:
            @escaping @Sendable (WebhookReceiver, WebhookRequest) async throws ->
            WebhookResponse
    ) -> Row {
        Row(name) {
            let receiver = try newReceiver()
            for request in requests { try await check(receive(receiver, request)) }
        }
    }

    /// Each delivery is a duplicate of the same one.
    private var duplicates: Row {
        Row("receiver, duplicates") {
            let receiver = try newReceiver()
            for _ in requests { check(await receiver.receive(requests[0])) }
        }
    }

    private func newReceiver() throws -> WebhookReceiver {
        // The deliveries were signed when the benchmark began.
        let configuration = ReceiverConfiguration { $0.tolerance = .seconds(86_400) }
        return try WebhookReceiver(scheme, configuration: configuration) { (event: CheckoutEvent) in
            blackHole(event)
        }
    }

    private func check(_ response: WebhookResponse) {
        precondition(response.status == 200, "a delivery was refused: \(response.body)")
    }
}
