#if Receiver
import CheckoutEvents
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// The code of the page on publishing, `Sources/WebhookSending/README.md`.
@Suite struct PublishingPageTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let time = Date(timeIntervalSince1970: 1_800_000_000.25)

    private func publish(
        _ secret: String, to url: String, at time: Date, through transport: any DeliveryTransport
    ) async throws -> DeliveryAttempt {
        var sender = try sender(secret, url)
        sender.transport = transport
        sender.now = { time }
        return try await send(with: sender, at: time)
    }

    private func sender(_ secret: String, _ url: String) throws -> DeliverySender {
        // page: sender
        let sender = DeliverySender(
            scheme: try .standardWebhooks(secrets: [secret]), url: url, schedule: .standardWebhooks)
        // page end
        return sender
    }

    private func send(with sender: DeliverySender, at time: Date) async throws -> DeliveryAttempt {
        // page: send
        let session = CheckoutSession(id: "cs_1", amount: 100.15, status: .open)
        let event = CheckoutEvent.checkoutSessionPaid(Event(id: "evt_1", time: time, data: session))
        let attempt = try await sender.send(event)
        // page end
        return attempt
    }

    private func completed(
        _ paid: Event<CheckoutSession>
    ) throws -> WebhookMessage {
        // page: another type
        var event = paid
        event.id = "evt_2"
        event.data.status = .complete
        let completed = CheckoutEvent.checkoutSessionCompleted(event)
        // page end
        return try completed.encodedMessage()
    }

    @Test("A published event is received as an equal event")
    func roundTrip() async throws {
        let configuration = ReceiverConfiguration { $0.now = { Self.time } }
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [Self.secret]),
            deliveries: MemoryDeliveryStore(now: configuration.now), configuration: configuration
        ) { (event: CheckoutEvent) in
            guard case .checkoutSessionPaid(let paid) = event else { throw Unexpected() }
            #expect(paid.id == "evt_1")
            #expect(paid.time == Self.time)
            #expect(paid.data.amount == Decimal(string: "100.15"))
        }
        let attempt = try await publish(
            Self.secret, to: "https://example.com/webhooks", at: Self.time,
            through: ReceiverTransport(receiver: receiver))
        #expect(attempt.isSuccess)
    }

    private struct Unexpected: Error {}

    @Test("The request has an identifier, a time, a signature and a content type")
    func request() async throws {
        let transport = ScriptedTransport([200])
        _ = try await publish(
            Self.secret, to: "https://example.com/webhooks", at: Self.time, through: transport)
        let headers = try #require(transport.requests.first).message.headers
        #expect(headers["Content-Type"] == "application/json")
        #expect(headers["webhook-id"] == "evt_1")
        #expect(headers["webhook-timestamp"] == "1800000000")
        #expect(headers["webhook-signature"]?.hasPrefix("v1,") == true)
    }

    @Test("An event in another case is written as another type")
    func otherCase() throws {
        let message = try completed(Event(id: "evt_1", data: CheckoutSession(id: "cs_1")))
        guard case .checkoutSessionCompleted(let event) = try CheckoutEvent(message) else {
            Issue.record("not completed")
            return
        }
        #expect(event.id == "evt_2")
        #expect(event.data.status == .complete)
    }

    @Test("A handler can be tested with any event")
    func handler() {
        let unknown = CheckoutEvent.unknown(UnknownEvent(id: "evt_1", type: "checkout.session.new"))
        #expect(unknown.type == "checkout.session.new")
        let malformed = CheckoutEvent.malformed(
            MalformedEvent(
                type: "checkout.session.paid",
                error: PayloadError(.missingKey("id"), at: "data.object.id")))
        #expect(malformed.type == "checkout.session.paid")
    }

    @Test("The page contains this code")
    func page() throws {
        let page = try String(
            contentsOf: PackageFolder.root.appending(path: "Sources/WebhookSending/README.md"),
            encoding: .utf8
        ).withoutIndentation
        let code = try String(contentsOfFile: #filePath, encoding: .utf8).withoutIndentation
        let blocks = code.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.contains("// page") }
        let marked = blocks.indices.filter { $0 % 2 == 1 }.dropLast()
        #expect(marked.count == 3)
        for index in marked {
            let text = blocks[index].joined(separator: "\n")
            #expect(page.contains(text), "the page lacks:\n\(text)")
        }
    }
}

extension String {
    fileprivate var withoutIndentation: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
            .joined(separator: "\n")
    }
}
#endif
