#if HTTP
import CheckoutEvents
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct EndpointConnectionTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let time = Date(timeIntervalSince1970: 1_767_323_045)

    private let message = WebhookMessage(
        headers: [("Content-Type", "application/json")],
        body: Array(#"{"id": "evt_1", "type": "a.b", "data": {}}"#.utf8))

    /// Runs a closure with a transport and a signed request to a receiver; the result is the identifiers of the
    /// events that were handled.
    @available(macOS 14, *)
    private func handled(
        _ body: (CommandLineTransport, WebhookRequest) async throws -> Void
    ) async throws -> [String?] {
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        let handled = Collected<String?>()
        let receiver = try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore(now: { Self.time }),
            configuration: ReceiverConfiguration {
                $0.now = { Self.time }
                $0.clock = ManualClock()
            }
        ) { (event: CheckoutEvent) in handled.add(event.id) }
        try await LoopbackServer(receiver).run { url in
            try await CommandLineTransport.with(seconds: 600) { transport in
                let sender = DeliverySender(transport: transport, scheme: scheme, url: url)
                let delivery = OutgoingDelivery(id: "evt_1", type: "a.b", message: message)
                try await body(transport, try sender.request(for: delivery, at: Self.time))
            }
        }
        return handled.values
    }

    @available(macOS 14, *)
    @Test("A request without a signature is refused before its body is sent")
    func head() async throws {
        let handled = try await handled { transport, request in
            var request = request
            request.message.headers = message.headers
            let status = try await transport.sendHead(request).status
            #expect(status == 401)
        }
        #expect(handled == [])
    }

    @available(macOS 14, *)
    @Test("A head that is too large is refused")
    func largeHead() async throws {
        let handled = try await handled { transport, request in
            var request = request
            request.message.headers["X-Large"] = String(repeating: "a", count: 1_000_000)
            let status = try await transport.sendHead(request).status
            #expect([400, 431].contains(status))
        }
        #expect(handled == [])
    }

    @available(macOS 14, *)
    @Test("An event after HEAD on the same connection is handled")
    func afterHEAD() async throws {
        let handled = try await handled { transport, request in
            let status = try await transport.sendAfterHEAD(request).status
            #expect(status == 200)
        }
        #expect(handled == ["evt_1"])
    }

    @available(macOS 14, *)
    @Test("A body is sent after it was asked for, and a refused one is not")
    func whenAsked() async throws {
        let handled = try await handled { transport, request in
            var statuses = [try await transport.sendWhenAsked(request).status]
            var unsigned = request
            unsigned.message.headers = message.headers
            statuses.append(try await transport.sendWhenAsked(unsigned).status)
            #expect(statuses == [200, 401])
        }
        #expect(handled == ["evt_1"])
    }

    @available(macOS 14, *)
    @Test("A part of a request is not handled, and the whole one after it is")
    func part() async throws {
        let handled = try await handled { transport, request in
            try await transport.sendPart(request)
            #expect(try await transport.send(request).status == 200)
        }
        #expect(handled == ["evt_1"])
    }

    @Test("A closed port is reported")
    func closedPort() async throws {
        try await CommandLineTransport.with(seconds: 600) { transport in
            let request = WebhookRequest(url: "http://127.0.0.1:1/", message: message)
            // Often, since what is left of a failed attempt is freed on another thread.
            for _ in 1...200 {
                await #expect(throws: TransportError.cannotConnect(host: "127.0.0.1")) {
                    try await transport.sendHead(request)
                }
            }
        }
    }
}
#endif
