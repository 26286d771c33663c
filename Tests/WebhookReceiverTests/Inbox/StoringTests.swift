#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct StoringTests {
    private let clock = TestClock()
    private let reports = Recorder<DeliveryReport>()
    private let scheme: StandardWebhooks

    init() throws {
        scheme = try StandardWebhooks(secrets: [Endpoint.secret])
    }

    private func receiver<Event: WebhookEvent>(
        _ inbox: TestInbox, of events: Event.Type,
        _ change: (inout ReceiverConfiguration) -> Void = { _ in }
    ) throws -> WebhookReceiver {
        var configuration = ReceiverConfiguration()
        configuration.now = clock.now
        configuration.observe = { [reports] in reports.add($0) }
        change(&configuration)
        return try WebhookReceiver(
            scheme, events: events, inbox: inbox, configuration: configuration)
    }

    private func request(_ body: String, id: String = "msg_1") throws -> WebhookRequest {
        var request = WebhookRequest(
            headers: [("Content-Type", "application/json")], body: Array(body.utf8))
        request.message.headers.fields += try scheme.sign(request, id: id, at: clock.now())
        return request
    }

    @Test("A delivery is stored with its exact bytes, and a repeated one is a duplicate")
    func stored() async throws {
        let inbox = TestInbox(now: clock.now)
        let receiver = try receiver(inbox, of: CheckoutEvent.self)
        let request = try request(Endpoint.paid)
        #expect(await receiver.receive(request).status == 200)
        #expect(await receiver.receive(request).status == 200)
        #expect(reports.values.map(\.outcome.name) == ["stored", "duplicate"])
        let entry = try #require(inbox.items.first?.entry)
        #expect(entry.message == request.message)
        #expect(entry.type == "checkout.session.paid")
        #expect(entry.time == clock.now())
        #expect(entry.request.id.rawValue == "webhooks/signed/msg_1")
        #expect(inbox.items.count == 1)
    }

    @Test(
        "Unknown and malformed events are stored as well, and what is not JSON is refused",
        arguments: [
            (Endpoint.body("checkout.session.new"), 200), ("{", 400),
            (Endpoint.body("checkout.session.paid", session: "7"), 200),
        ])
    func others(body: String, status: Int) async throws {
        let inbox = TestInbox(now: clock.now)
        let receiver = try receiver(inbox, of: CheckoutEvent.self)
        #expect(await receiver.receive(try request(body)).status == status)
        #expect(inbox.items.count == (status == 200 ? 1 : 0))
    }

    @Test("A full inbox, and one that fails, ask for a retry")
    func unavailable() async throws {
        let full = TestInbox(now: clock.now, maximumCount: 0)
        var response = await (try receiver(full, of: CheckoutEvent.self))
            .receive(try request(Endpoint.paid))
        #expect(response.status == 503)
        #expect(response.headers["Retry-After"] == "10")
        let failing = TestInbox(now: clock.now)
        failing.fail(1)
        let receiver = try receiver(failing, of: CheckoutEvent.self)
        response = await receiver.receive(try request(Endpoint.paid))
        #expect(response.status == 503)
        #expect(await receiver.receive(try request(Endpoint.paid)).status == 200)
        #expect(failing.items.count == 1)
    }

    @Test("An event that the endpoint does not handle is not stored")
    func filtered() async throws {
        let inbox = TestInbox(now: clock.now)
        let receiver = try receiver(inbox, of: CheckoutEvent.self) {
            $0.filter = .types(["checkout.session.expired"])
        }
        #expect(await receiver.receive(try request(Endpoint.paid)).status == 200)
        #expect(inbox.items.isEmpty)
        #expect(reports.values.map(\.outcome.name) == ["filteredOut"])
    }
}
#endif
