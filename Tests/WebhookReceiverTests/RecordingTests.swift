#if Receiver
import CheckoutEvents
import DeliveryRecording
import Dispatch
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct RecordingTests {
    @Test("A delivery is recorded exactly, with its outcome and its event")
    func handled() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.redactedQueryParameters = ["key"] }
        let endpoint = try Endpoint.standard {
            $0.record = recorder
            $0.name = "paid"
        }
        var request = try endpoint.request(headers: [("X-A", "1"), ("x-a", "2"), ("Cookie", "s")])
        request.url = "https://shop.example/webhooks?key=s"
        #expect(await endpoint.receiver.receive(request).status == 200)
        await recorder.flush()

        var expected = RecordedDelivery(request.message)
        expected.message.headers["Cookie"] = nil
        expected.message.headers.fields.insert(.init(name: "Cookie", value: "REDACTED"), at: 3)
        expected.received = "2023-11-14T22:13:20Z"
        expected.method = "POST"
        expected.url = "https://shop.example/webhooks?key=REDACTED"
        expected.endpoint = "paid"
        expected.outcome = "handled"
        expected.status = 200
        expected.event = .init(type: "checkout.session.paid", id: "evt_1")
        #expect(try Array(folder.deliveries()) == [expected])
        // The signature still matches.
        let replayed = try Endpoint.standard()
        let delivery = try #require(try folder.deliveries().first)
        #expect(await replayed.receiver.receive(WebhookRequest(delivery)).status == 200)
    }

    @Test(
        "The exact bytes of a body are recorded, whatever they are",
        arguments: [
            Array(" {\"a\": 1.0}\r\n".utf8), Array("a=1&a=%20".utf8), Array(0...255), [],
            Array("\u{FEFF}{}".utf8),
        ] as [[UInt8]])
    func bodies(body: [UInt8]) async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        let receiver = try WebhookReceiver(
            .unsigned, deliveries: MemoryDeliveryStore.still,
            configuration: ReceiverConfiguration { $0.record = recorder }
        ) { (_: CheckoutEvent) in }
        _ = await receiver.receive(WebhookRequest(headers: [("A", "1"), ("A", "")], body: body))
        await recorder.flush()
        let delivery = try #require(try folder.deliveries().first)
        #expect(delivery.message == WebhookMessage(headers: [("A", "1"), ("A", "")], body: body))
        #expect(delivery.bodyState == nil)
    }

    @Test("Each outcome is recorded with its name and status")
    func outcomes() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        let endpoint = try Endpoint.standard {
            $0.record = recorder
            $0.filter = .prefixes("checkout.", "new")
            $0.intercept = {
                $0.url == "/check" ? WebhookResponse(status: 299) : nil
            }
        } handle: { event in
            if case .malformed(let event) = event { throw event.error }
            if event.id == "fails" { throw Endpoint.Outage() }
        }
        func send(
            _ body: String, id: String = "msg_1",
            _ change: (inout WebhookRequest) -> Void = { _ in }
        ) async throws {
            var request = try endpoint.request(id: id, body: body)
            change(&request)
            _ = await endpoint.receiver.receive(request)
        }
        try await send(Endpoint.paid)
        try await send(Endpoint.paid)
        try await send(Endpoint.body("new.type"), id: "msg_2")
        try await send(Endpoint.body("other"), id: "msg_3")
        try await send(Endpoint.body("checkout.session.paid", id: "fails"), id: "msg_4")
        try await send(Endpoint.body("checkout.session.paid", session: "1"), id: "msg_5")
        try await send("{", id: "msg_6")
        try await send(Endpoint.paid) { $0.message.body.append(0x20) }
        try await send(Endpoint.paid) { $0.method = "GET" }
        try await send(Endpoint.paid) { $0.url = "/check" }
        await recorder.flush()
        let results = try folder.deliveries().map { "\($0.outcome ?? "") \($0.status ?? 0)" }
        #expect(
            results == [
                "handled 200", "duplicate 200", "handledUnknown 200", "filteredOut 200",
                "failed 500", "malformed 422", "notJSON 400", "signatureInvalid 401",
                "methodNotAllowed 405",
                "intercepted 299",
            ])
        let types = try folder.deliveries().map { $0.event?.type ?? "-" }
        #expect(
            types == [
                "checkout.session.paid", "-", "new.type", "other", "checkout.session.paid",
                "checkout.session.paid", "-", "-", "-", "-",
            ])
    }

    @Test("A batch is recorded once, with the outcome that determined the response")
    func batch() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        let receiver = try WebhookReceiver(
            .unsigned, deliveries: MemoryDeliveryStore.still,
            configuration: ReceiverConfiguration { $0.record = recorder }
        ) { (event: LineEvent) in
            if event.id == "2" { throw Endpoint.Outage() }
        }
        let events = ["1", "2"].map { #"{"type": "a", "webhookEventId": "\#($0)"}"# }
        let body = #"{"events": [\#(events.joined(separator: ","))]}"#
        _ = await receiver.receive(WebhookRequest(headers: [], body: Array(body.utf8)))
        await recorder.flush()
        let deliveries = try folder.deliveries()
        #expect(deliveries.map(\.outcome) == ["failed"])
        #expect(deliveries.map(\.status) == [500])
        #expect(deliveries.map(\.event) == [nil])
        #expect(deliveries.map(\.message.body) == [Array(body.utf8)])
    }

    @Test("A request that is refused before its body was read has no body, and says so")
    func unread() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        let endpoint = try Endpoint.standard {
            $0.record = recorder
            $0.maximumBodySize = 10
        }
        let request = try endpoint.request()
        let unsigned = WebhookRequest(headers: [], body: [])
        let body = AsyncStream<[UInt8]> { stream in
            stream.yield(request.message.body)
            stream.finish()
        }
        _ = try await endpoint.receiver.receive(request, body: body)
        _ = await endpoint.receiver.refusal(ofHead: unsigned)
        _ = endpoint.receiver.refuse(.bodyTimeout, of: request)
        _ = endpoint.receiver.refuse(.bodyTimeout)
        await recorder.flush()
        let deliveries = try folder.deliveries()
        #expect(deliveries.map(\.outcome) == ["bodyTooLarge", "signatureInvalid", "bodyTimeout"])
        #expect(deliveries.allSatisfy { $0.bodyState == .unread && $0.message.body.isEmpty })
    }

    @Test("Requests that are not authentic are left out on request")
    func withoutRefused() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.includesRefused = false }
        let endpoint = try Endpoint.standard { $0.record = recorder }
        var request = try endpoint.request()
        request.message.body.append(0x20)
        _ = await endpoint.receiver.receive(request)
        #expect(try await endpoint.send() == 200)
        await recorder.flush()
        #expect(try folder.deliveries().map(\.outcome) == ["handled"])
        #expect(recorder.droppedCount == 0)
    }

    @Test("A recorder that can write nothing, or not now, changes no response")
    func failing() async throws {
        let folder = try RecordingFolder()
        let queue = DispatchQueue(label: "slow")
        let closed = try folder.recorder()
        await closed.close()
        let slow = try folder.recorder(queue: queue) { $0.maximumBufferSize = 2_000 }
        queue.suspend()
        for recorder in [nil, closed, slow] {
            let endpoint = try Endpoint.standard { $0.record = recorder }
            var statuses: [Int] = []
            for id in ["a", "a", "b", "c"] { statuses.append(try await endpoint.send(id: id)) }
            #expect(statuses == [200, 200, 200, 200])
            #expect(endpoint.handled.values.count == 3)
        }
        #expect(closed.droppedCount == 4)
        #expect(slow.droppedCount > 0)
        queue.resume()
        await slow.flush()
    }
}
#endif
