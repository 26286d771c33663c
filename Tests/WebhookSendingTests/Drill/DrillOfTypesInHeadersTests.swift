#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// Drills of endpoints whose events have the type in a header field.
@Suite struct DrillOfTypesInHeadersTests {
    private static let time = Date(timeIntervalSince1970: 1_700_000_000)
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    private func delivery(_ id: String, type: String) -> OutgoingDelivery {
        OutgoingDelivery(
            id: id, type: type,
            message: WebhookMessage(
                headers: [("X-Topic", type), ("X-Id", id)], body: #"{"id": "\#(id)"}"#))
    }

    /// Drills a receiver.
    ///
    /// - Parameter receiving: The scheme of the receiver, if it differs from the sender's.
    private func rows(
        _ scheme: any SignatureScheme, receiving: (any SignatureScheme)? = nil
    ) async throws -> [DrillRow] {
        let configuration = ReceiverConfiguration { $0.now = { Self.time } }
        func receiver(_ scheme: some SignatureScheme) throws -> WebhookReceiver {
            try WebhookReceiver(
                scheme, deliveries: MemoryDeliveryStore(now: configuration.now),
                configuration: configuration
            ) { (_: TopicEvent) in }
        }
        let other = receiving ?? scheme
        let receiver = try receiver(other)
        let transport = ReceiverTransport(receiver: receiver)
        var sender = DeliverySender(
            transport: transport, scheme: scheme, url: "http://127.0.0.1/")
        sender.now = { Self.time }
        let deliveries = Drill.Deliveries(
            event: delivery("1", type: "paid"), unknown: delivery("2", type: "new"), malformed: nil)
        return try await Drill(
            sender: sender, transport: transport, deliveries: deliveries, policy: DrillPolicy()
        ).run()
    }

    @Test(
        "The response to the same body with another type depends on the sender",
        arguments: [
            ("github", "401"), ("shopify", "2xx"), ("line", "2xx"),
            ("standard-webhooks", "2xx"),
        ])
    func otherType(name: String, expected: String) async throws {
        let scheme = try #require(SchemeName(rawValue: name)).scheme(
            SchemeSettings(secrets: [Self.secret], url: "http://127.0.0.1/"))
        let rows = try await rows(scheme)
        #expect(rows.filter(\.isFailure).isEmpty)
        let row = try #require(rows.first { $0.drill == .otherType })
        #expect("\(row.expected)" == expected)
        #expect(row.result == .status(expected == "401" ? 401 : 200))
        #expect(rows.first { $0.drill == .equalBody }?.result == .status(200))
    }

    @Test("An endpoint that accepts a body with any type fails the case")
    func anyType() async throws {
        let format = try HMACFormat(
            signatureHeader: "X-Hub-Signature-256", prefix: "sha256=",
            unsignedIDHeader: "X-GitHub-Delivery")
        let rows = try await rows(
            HMACScheme(.github, secrets: [Self.secret]),
            receiving: HMACScheme(format, secrets: [Self.secret]))
        #expect(rows.filter(\.isFailure).map(\.drill) == [.otherType])
    }
}
#endif
