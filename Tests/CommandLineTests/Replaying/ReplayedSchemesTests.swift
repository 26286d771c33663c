#if HTTP
import CheckoutEvents
import DeliveryRecording
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

/// The proof over HTTP: deliveries of all schemes are recorded by a listener, and sent again to a receiver.
@Suite struct ReplayedSchemesTests {
    /// 10 schemes × 100.
    private static let count = 100
    private static let recordedAt = Date(timeIntervalSince1970: 1_767_323_045)
    /// After the tolerance.
    private static let replayedAt = recordedAt + 3_600

    private static let names = [
        "standard-webhooks", "stripe", "github", "slack", "shopify", "square", "line", "twilio",
        "hmac", "unsigned",
    ].compactMap { SchemeName(rawValue: $0) }

    /// Whether the old signature is refused an hour later: it covers the time, or the URL of the listener.
    private static func expires(_ name: SchemeName) -> Bool {
        ["standard-webhooks", "stripe", "slack", "hmac", "twilio"].contains(name.rawValue)
    }

    private static func scheme(_ name: SchemeName) throws -> any SignatureScheme {
        let secret =
            name == .standardWebhooks
            ? "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" : "12345678901234567890123456789012"
        return try name.scheme(
            SchemeSettings(
                secrets: [secret], url: "https://shop.example/hooks",
                format: HMACFormat(
                    signatureHeader: "X-Signature",
                    content: SignedContent(template: "{timestamp}.{body}"),
                    timestampHeader: "X-Time")))
    }

    /// A delivery whose bytes and fields a client or a server could be tempted to change.
    private static func delivery(
        _ number: Int, _ random: inout SeededGenerator
    ) -> OutgoingDelivery {
        let spaces = ["", " ", "\r\n", "\t", "\n\n  "]
        var space: String { spaces[Int.random(in: 0..<spaces.count, using: &random)] }
        let texts = ["\u{e9}", "e\u{301}", #"\u00e9"#, "\u{2028}", "😀", #"\/"#, "a b", ""]
        let text = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
            texts[Int.random(in: 0..<texts.count, using: &random)]
        }.joined()
        let number = "\"evt_\(number)\""
        let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
        let members = [
            "\"id\":\(space)\(number)", "\"type\"\(space):\"shop.\(text)\"", "\"n\":1.0e2",
        ]
        let body = "\(mark){\(space)\(members.joined(separator: ","))\(space)}\(space)"
        return OutgoingDelivery(
            id: "msg_" + number.filter { $0 != "\"" }, type: "shop",
            message: WebhookMessage(
                headers: [
                    ("x-FIRST", "1"), ("Content-Type", "application/json; charset=utf-8"),
                    ("Authorization", "Bearer secret"),
                    ("X-Repeated", text.filter { $0 == "\u{e9}" }),
                    ("x-repeated", "2"), ("Cookie", "a=1; b=2"), ("X-Repeated", "3, 4"),
                ], body: body))
    }

    private struct Figures {
        var recorded = 0, accepted = 0, calls = 0, duplicates = 0, stale = 0, unexpired = 0
    }

    @available(macOS 14, *)
    @Test("1,000 deliveries of all schemes are recorded over HTTP, and sent again")
    func proof() async throws {
        var total = Figures()
        var random = SeededGenerator(seed: 7)
        print("scheme: recorded, accepted, calls, duplicates; as recorded: 401, duplicates")
        for name in Self.names {
            let deliveries = (0..<Self.count).map { Self.delivery($0, &random) }
            let figures = try await figures(of: name, deliveries)
            print(
                name.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0),
                figures.recorded, figures.accepted, figures.calls, figures.duplicates,
                figures.stale, figures.unexpired, separator: "  ")
            total.recorded += figures.recorded
            total.accepted += figures.accepted
            total.calls += figures.calls
            total.duplicates += figures.duplicates
            total.stale += figures.stale
            total.unexpired += figures.unexpired
        }
        print(
            "all: \(total.recorded) recorded, \(total.accepted) accepted when signed again, "
                + "\(total.calls) calls of the handler, \(total.duplicates) duplicates; as recorded "
                + "\(total.stale) × 401, \(total.unexpired) duplicates")
        #expect(total.recorded == 1_000)
        #expect(total.accepted == 1_000)
        #expect(total.calls == 1_000)
        #expect(total.duplicates == 1_000)
        #expect(total.stale == 500)
        #expect(total.unexpired == 500)
    }

    @available(macOS 14, *)
    private func figures(
        of name: SchemeName, _ deliveries: [OutgoingDelivery]
    ) async throws -> Figures {
        var figures = Figures()
        let folder = try TemporaryFolder("proof")
        let scheme = try Self.scheme(name)
        let first = folder.folder.appendingPathComponent("first.jsonl")
        let sent = try await record(deliveries, scheme, in: first)
        let recorded = Array(try Deliveries(contentsOf: first))
        #expect(recorded.map(\.status) == deliveries.map { _ in 200 })
        #expect(recorded.map(\.message.body) == deliveries.map(\.message.body))
        #expect(
            recorded.map { Self.fields($0.message) }
                == sent.map { Self.fields($0.message, isRedacted: true) })
        figures.recorded = recorded.count

        let second = folder.folder.appendingPathComponent("second.jsonl")
        let calls = Collected<String?>()
        let recorder = try DeliveryRecorder(
            file: second, options: RecordingOptions { $0.maximumFileSize = 100_000_000 },
            now: { Self.replayedAt })
        let receiver = try receiver(scheme, recorder) { calls.add($0) }
        let counts = try await LoopbackServer(receiver).run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                var sender = DeliverySender(transport: transport, scheme: scheme, url: url)
                sender.now = { Self.replayedAt }
                let items = recorded.enumerated().map { ("\($0)", $1) }
                let lines = Collected<String>()
                var counts: [Int] = []
                for isAsRecorded in [false, false, true] {
                    let replay = Replay(
                        sender: sender, isAsRecorded: isAsRecorded,
                        expectation: isAsRecorded && Self.expires(name) ? .success : .same,
                        report: { lines.add($0.line) })
                    counts += [items.count - (try await replay.send(items)), calls.values.count]
                }
                let refused = lines.values.filter { $0.hasSuffix(" → 401, unexpected") }.count
                return (counts, refused)
            }
        }
        await recorder.close()
        figures.accepted = counts.0[0]
        figures.calls = counts.0[1]
        figures.duplicates = counts.0[3] == figures.calls ? counts.0[2] : 0
        figures.stale = counts.1
        figures.unexpired = counts.0[5] == figures.calls ? counts.0[4] : 0

        let again = Array(try Deliveries(contentsOf: second))
        #expect(again.count == 3 * recorded.count)
        for (index, delivery) in again.enumerated() {
            let old = recorded[index % recorded.count]
            // Stale signatures are refused before the body is read.
            guard delivery.bodyState != .unread else { continue }
            #expect(delivery.message.body == old.message.body)
            #expect(try Self.unsigned(delivery, scheme) == Self.unsigned(old, scheme))
        }
        return figures
    }

    // MARK: - Steps

    /// Sends deliveries to a listener that records them.
    ///
    /// - Returns: The requests.
    @available(macOS 14, *)
    private func record(
        _ deliveries: [OutgoingDelivery], _ scheme: any SignatureScheme, in file: URL
    ) async throws -> [WebhookRequest] {
        let configuration = ReceiverConfiguration {
            $0.now = { Self.recordedAt }
            $0.clock = ManualClock()
        }
        let recorder = try DeliveryRecorder(
            file: file, options: RecordingOptions(), now: { Self.recordedAt })
        let listener = WebhookListener(
            gate: RequestGate(scheme, configuration), recorder: recorder,
            now: { Self.recordedAt }, print: { _ in })
        let requests = try await LoopbackServer(listener).run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let sender = DeliverySender(transport: transport, scheme: scheme, url: url)
                var requests: [WebhookRequest] = []
                for delivery in deliveries {
                    let request = try sender.request(for: delivery, at: Self.recordedAt)
                    #expect(try await transport.send(request).status == 200)
                    requests.append(request)
                }
                return requests
            }
        }
        await recorder.close()
        return requests
    }

    private func receiver(
        _ scheme: some SignatureScheme, _ recorder: DeliveryRecorder,
        handler: @escaping @Sendable (String?) -> Void
    ) throws -> WebhookReceiver {
        try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore(now: { Self.replayedAt }),
            configuration: ReceiverConfiguration {
                $0.now = { Self.replayedAt }
                $0.clock = ManualClock()
                $0.record = recorder
            }
        ) { (event: CheckoutEvent) in handler(event.id) }
    }

    // MARK: - Header fields

    /// The fields but those that the client adds, as they are recorded.
    private static func fields(_ message: WebhookMessage, isRedacted: Bool = false) -> [String] {
        message.headers.fields.filter { !["Host", "Content-Length"].contains($0.name) }.map {
            let isCredential = isRedacted && ["Authorization", "Cookie"].contains($0.name)
            return "\($0.name): \(isCredential ? "REDACTED" : $0.value)"
        }
    }

    /// The fields but those of the client, of the signature, and those with credentials.
    private static func unsigned(
        _ delivery: RecordedDelivery, _ scheme: any SignatureScheme
    ) throws -> [String] {
        let url = TwilioScheme.url("https://a.example/", covering: delivery.message.body)
        let request = WebhookRequest(url: url, message: delivery.message)
        let names = try scheme.sign(request, id: "a", at: recordedAt).map { $0.name.lowercased() }
        var message = delivery.message
        message.headers.fields.removeAll {
            (names + ["authorization", "cookie"]).contains($0.name.lowercased())
        }
        return fields(message)
    }
}
#endif
