#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct BatchTests {
    private static let batch = """
        {"destination": "U1", "events": [
          {"type": "message", "webhookEventId": "1", "text": "one"},
          {"type": "message", "webhookEventId": "2", "text": 2},
          {"type": "other", "webhookEventId": "3"},
          {"type": "message", "text": "same"}, {"type": "message", "text": "same"}]}
        """

    private func receiver(
        _ handled: Recorder<String>, _ reports: Recorder<DeliveryReport>, fail: Recorder<Void>
    ) throws -> WebhookReceiver {
        let configuration = ReceiverConfiguration { $0.observe = { reports.add($0) } }
        return try WebhookReceiver(
            .unsigned, deliveries: MemoryDeliveryStore.still, configuration: configuration
        ) { (event: LineEvent) in
            switch event {
            case .malformed(let event): throw event.error
            case .messageEvent(let event) where event.data.text == "one":
                if fail.values.isEmpty {
                    fail.add(())
                    throw Endpoint.Outage()
                }
                handled.add("one")
            default: handled.add(event.type ?? "")
            }
        }
    }

    @Test("One bad event does not affect the others, and only it is handled again")
    func partialFailure() async throws {
        let handled = Recorder<String>()
        let reports = Recorder<DeliveryReport>()
        let receiver = try receiver(handled, reports, fail: Recorder())
        let request = WebhookRequest(headers: [], body: Array(Self.batch.utf8))

        #expect(await receiver.receive(request).status == 500)
        #expect(handled.values == ["other", "message", "message"])
        #expect(reports.values.map(\.status) == [500, 422, 200, 200, 200])

        #expect(await receiver.receive(request).status == 422)
        #expect(handled.values == ["other", "message", "message", "one"])
        #expect(reports.values.dropFirst(5).map(\.status) == [200, 422, 200, 200, 200])
    }

    @Test("An event with an identifier is recognized in another batch")
    func duplicateInAnotherBatch() async throws {
        let handled = Recorder<String>()
        let scheme = try HMACScheme(.line, secrets: ["SECRET"])
        let receiver = try WebhookReceiver(scheme, deliveries: MemoryDeliveryStore.still) {
            (event: LineEvent) in
            handled.add(event.id ?? "")
        }
        for events in ["1", "1 2", "2 3 1"] {
            let items = events.split(separator: " ").map {
                #"{"type": "message", "webhookEventId": "\#($0)", "text": ""}"#
            }
            let body = #"{"events": [\#(items.joined(separator: ","))]}"#
            var request = WebhookRequest(headers: [], body: Array(body.utf8))
            request.message.headers.fields += try scheme.sign(request, id: "", at: TestClock.start)
            #expect(await receiver.receive(request).status == 200)
        }
        #expect(handled.values == ["1", "2", "3"])
    }

    @Test(
        "A body without events gets the status of its kind",
        arguments: [(#"{"events": []}"#, 200), (#"{"events": 1}"#, 422), ("[", 400)])
    func noEvents(body: String, status: Int) async throws {
        let receiver = try receiver(Recorder(), Recorder(), fail: Recorder())
        let request = WebhookRequest(headers: [], body: Array(body.utf8))
        #expect(await receiver.receive(request).status == status)
    }
}
#endif
