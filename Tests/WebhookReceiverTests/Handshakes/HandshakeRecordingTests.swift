#if Receiver
import CheckoutEvents
import DeliveryRecording
import TestSupport
import Testing
import WebhookEvents
@testable import WebhookReceiver

@Suite struct HandshakeRecordingTests {
    private static let secret = "b537207f20cbfa02357cf448134da559"

    @Test("Handshakes are recorded only on demand, and secrets never", arguments: [false, true])
    func recorded(includesHandshakes: Bool) async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.includesHandshakes = includesHandshakes }
        let registration = HandshakeRegistration(clock: ManualClock())
        let meta = try Handshake.meta(verifyToken: HandshakeSample.token)
        let endpoint = try Endpoint.standard {
            $0.record = recorder
            $0.handshakes = [meta, .asana(registration), .notion(registration)]
        }
        let query = "hub.mode=subscribe&hub.challenge=1&hub.verify_token=\(HandshakeSample.token)"
        let requests = [
            WebhookRequest(
                method: "GET", url: "https://a.example/?" + query, headers: [], body: []),
            WebhookRequest(headers: [("X-Hook-Secret", Self.secret)], body: []),
            WebhookRequest(
                headers: [], body: Array(#"{"verification_token": "\#(Self.secret)"}"#.utf8)),
        ]
        for request in requests {
            registration.open { _ in }
            #expect(await endpoint.receiver.receive(request).status == 200)
        }
        // Secrets that were refused.
        registration.close()
        for request in requests.dropFirst() {
            #expect(await endpoint.receiver.receive(request).status == 401)
        }
        await recorder.flush()
        let deliveries = try Array(folder.deliveries())
        let refused = ["signatureInvalid", "signatureInvalid"]
        let answered = Array(repeating: "handshake", count: includesHandshakes ? 3 : 0)
        #expect(deliveries.map(\.outcome) == answered + refused)
        for delivery in deliveries {
            #expect(!"\(delivery)".contains(Self.secret))
            #expect(!(delivery.url ?? "").contains(HandshakeSample.token))
            #expect(delivery.message.headers["X-Hook-Secret"] ?? "REDACTED" == "REDACTED")
            let body = String(decoding: delivery.message.body, as: UTF8.self)
            #expect(!body.contains(Self.secret))
        }
    }
}
#endif
