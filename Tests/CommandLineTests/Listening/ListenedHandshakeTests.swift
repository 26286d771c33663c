#if HTTP
import ArgumentParser
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct ListenedHandshakeTests {
    private static let time = Date(timeIntervalSince1970: 1_767_323_045)
    private static let secret = "a secret of the provider"

    private let lines = Collected<String>()
    private let delivered = Collected<String>()

    private func listener(_ handshakes: [String]) throws -> WebhookListener {
        let options = try HandshakeOptions.parse(handshakes.flatMap { ["--handshake", $0] })
        var configuration = ReceiverConfiguration { $0.now = { Self.time } }
        let delivered = delivered
        configuration.handshakes = try options.handshakes(secrets: [Self.secret]) {
            delivered.add("\($0) \($1)")
        }
        let scheme = try HMACScheme(.slack, secrets: [Self.secret])
        return WebhookListener(
            gate: RequestGate(scheme, configuration), now: { Self.time },
            print: { [lines] in lines.add($0) })
    }

    @available(macOS 14, *)
    @Test("A listener passes every handshake of 'drill', over HTTP")
    func drill() async throws {
        let values = [
            "meta": "meta=token", "cloudevents": "cloudevents=shop.example",
            "amazon-sns": "amazon-sns=arn:aws:sns:a:1:b",
        ]
        for name in HandshakeName.allCases {
            let choice = values[name.rawValue] ?? name.rawValue
            let rows = try await LoopbackServer(listener([choice])).run { url in
                try await CommandLineTransport.with(seconds: 600) { transport in
                    var sender = DeliverySender(
                        transport: transport,
                        scheme: try HMACScheme(.slack, secrets: [Self.secret]), url: url)
                    sender.now = { Self.time }
                    let value = choice.split(separator: "=", maxSplits: 1).dropFirst().first
                    return try await HandshakeDrill(
                        sender: sender, transport: transport, secrets: [Self.secret]
                    ).rows(name, value: value.map(String.init))
                }
            }
            #expect(rows.filter(\.isFailure) == [], "\(name.rawValue)")
            #expect(lines.values.contains("handshake '\(name.rawValue)' → 200"))
        }
        #expect(
            delivered.values.map { $0.prefix { $0 != " " } } == ["asana", "notion", "amazon-sns"])
    }

    @Test("A secret is delivered as often as a provider sends one")
    func repeatedDelivery() async throws {
        let listener = try listener(["asana"])
        for number in 1...2 {
            let request = WebhookRequest(
                url: "http://a.example/",
                headers: [("X-Hook-Secret", "a-secret-of-asana-\(number)")], body: [])
            let answer = try await listener.answer(
                request, body: AsyncStream<[UInt8]> { $0.finish() })
            #expect(answer.headers["X-Hook-Secret"] == "a-secret-of-asana-\(number)")
        }
        #expect(delivered.values == ["asana a-secret-of-asana-1", "asana a-secret-of-asana-2"])
    }

    @Test(
        "A handshake that is not known, or lacks its value, is refused",
        arguments: ["unknown", "meta", "cloudevents", "amazon-sns", ""])
    func refused(argument: String) {
        #expect(throws: (any Error).self) {
            try HandshakeOptions.parse(["--handshake", argument]).handshakes(secrets: ["s"])
        }
    }
}
#endif
