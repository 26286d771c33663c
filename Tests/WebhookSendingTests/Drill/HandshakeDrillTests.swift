#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@Suite struct HandshakeDrillTests {
    private static let secret = "a secret of the provider"
    private static let time = Date(timeIntervalSince1970: 1_800_000_000)
    private static let url = "https://shop.example/hooks"
    private static let scheme: @Sendable () throws -> HMACScheme = {
        try HMACScheme(.slack, secrets: [secret])
    }

    private static func value(_ name: HandshakeName) -> String? {
        ["meta": "token", "cloudevents": "shop.example", "amazon-sns": "arn:aws:sns:a:1:b"][
            name.rawValue]
    }

    /// The rows of a handshake, with an endpoint that answers handshakes.
    private func rows(
        _ name: HandshakeName, value: String? = nil, _ change: (inout HandshakeSettings) -> Void
    ) async throws -> [DrillRow] {
        let value = value ?? Self.value(name)
        var settings = HandshakeSettings(value: value, secrets: [Self.secret])
        settings.registration.open { _ in }
        change(&settings)
        let handshake = try name.handshake(settings)
        let configuration = ReceiverConfiguration {
            $0.now = { Self.time }
            $0.handshakes = [handshake]
        }
        let receiver = try WebhookReceiver(
            try Self.scheme(), deliveries: MemoryDeliveryStore(now: configuration.now),
            configuration: configuration, handler: { (_: CheckoutEvent) in })
        let transport = ReceiverTransport(receiver: receiver)
        var sender = DeliverySender(transport: transport, scheme: try Self.scheme(), url: Self.url)
        sender.now = { Self.time }
        return try await HandshakeDrill(
            sender: sender, transport: transport, secrets: [Self.secret]
        ).rows(name, value: value)
    }

    @Test("The receiver of this package passes every handshake", arguments: HandshakeName.allCases)
    func receiver(name: HandshakeName) async throws {
        let rows = try await rows(name) { _ in }
        #expect(rows.filter(\.isFailure) == [])
        #expect(rows.first?.result == .status(200))
        let isRefusedOtherwise = [
            "meta", "zoom", "slack", "twitch", "event-grid", "discord", "amazon-sns",
        ]
        #expect(rows.count == (isRefusedOtherwise.contains(name.rawValue) ? 2 : 1))
    }

    @Test(
        "An endpoint with another token or secret fails",
        arguments: ["meta", "x", "zoom", "cloudevents"])
    func otherSecret(name: String) async throws {
        let name = try #require(HandshakeName(rawValue: name))
        let rows = try await rows(name) {
            $0.value = "other"
            $0.secrets = ["another secret"]
        }
        #expect(rows.first?.isFailure == true)
    }

    @Test("Names are unique, and a missing value is named")
    func names() {
        let names = HandshakeName.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        for name in HandshakeName.allCases where Self.value(name) != nil {
            #expect(throws: HandshakeNameError.self) { try name.handshake(HandshakeSettings()) }
        }
        #expect(
            "\(HandshakeNameError.noValue(of: "meta", meaning: "VERIFY_TOKEN"))"
                == "the handshake 'meta' needs a value, '--handshake meta=VERIFY_TOKEN'")
    }
}
#endif
