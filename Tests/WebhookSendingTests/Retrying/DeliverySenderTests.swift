#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@Suite struct DeliverySenderTests {
    private let delivery = OutgoingDelivery(
        id: "msg_1", type: "order.paid", message: WebhookMessage(body: "{}"))

    private final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var passed = Duration.zero

        var now: Date {
            lock.withLock {
                Date(timeIntervalSince1970: 1_800_000_000 + Double(passed.components.seconds))
            }
        }

        func sleep(_ duration: Duration) { lock.withLock { passed += duration } }
    }

    private func sender(
        _ transport: ScriptedTransport, _ schedule: RetrySchedule, _ clock: Clock = Clock()
    ) throws -> DeliverySender {
        var sender = DeliverySender(
            transport: transport,
            scheme: try StandardWebhooks(secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]),
            url: "http://127.0.0.1/", schedule: schedule)
        sender.now = { clock.now }
        sender.sleep = { clock.sleep($0) }
        sender.jitter = { 0 }
        return sender
    }

    @Test(
        "A delivery is sent until it is accepted, or the schedule ends",
        arguments: [
            ([200], 1, true), ([503, nil, 204], 3, true), ([410, 200], 1, false),
            ([302, 200], 2, true), (Array(repeating: 500, count: 20), 10, false),
        ] as [([Int?], Int, Bool)])
    func attempts(answers: [Int?], attempts: Int, isTaken: Bool) async throws {
        let transport = ScriptedTransport(answers)
        let last = try await sender(transport, .standardWebhooks).send(delivery)
        #expect(last.isSuccess == isTaken)
        #expect(last.next == nil)
        #expect(transport.requests.count == attempts)
    }

    @Test("Each attempt has the same identifier, and is signed at its own time")
    func signing() async throws {
        let transport = ScriptedTransport([500, 500, 200])
        var lines: [String] = []
        _ = try await sender(transport, .standardWebhooks).send(delivery) { lines.append("\($0)") }
        let headers = transport.requests.map(\.message.headers)
        #expect(headers.map { $0["webhook-id"] } == ["msg_1", "msg_1", "msg_1"])
        #expect(
            headers.map { $0["webhook-timestamp"] } == ["1800000000", "1800000005", "1800000305"])
        #expect(lines == ["500, again in 5 s", "500, again in 300 s", "200"])
    }

    @Test("Without a schedule there is one attempt, which has the reason")
    func never() async throws {
        let last = try await sender(ScriptedTransport([nil]), .never).send(delivery)
        #expect("\(last)" == "refused")
    }

    @Test("The content type is JSON unless the message has another")
    func contentType() {
        #expect(delivery.message.headers["content-type"] == "application/json")
        let other = OutgoingDelivery(
            id: "1", type: "a",
            message: WebhookMessage(
                headers: [("content-type", "application/cloudevents+json")], body: "{}"))
        #expect(other.message.headers.fields.count == 1)
    }
}
#endif
