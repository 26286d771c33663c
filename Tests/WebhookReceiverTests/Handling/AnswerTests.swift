#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct AnswerTests {
    private func response<Event: WebhookEvent>(
        to body: String = Endpoint.paid,
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) async throws -> WebhookResponse {
        let receiver = try WebhookReceiver(
            .unsigned, deliveries: MemoryDeliveryStore.still, handler: handler)
        return await receiver.receive(WebhookRequest(headers: [], body: Array(body.utf8)))
    }

    @Test("A handler chooses the body of the response")
    func chosen() async throws {
        let response = try await response { (_: CheckoutEvent, delivery) in
            delivery.respond(with: "<Response/>", contentType: "application/xml")
        }
        #expect(response.status == 200)
        #expect(response.body == "<Response/>")
        #expect(response.headers["Content-Type"] == "application/xml")
    }

    @Test("The response has no part of the answer of a handler that throws")
    func thrown() async throws {
        let response = try await response { (_: CheckoutEvent, delivery) in
            delivery.respond(with: "secret")
            throw Endpoint.Outage()
        }
        #expect(response.status == 500)
        #expect(response.body == "the handler failed\n")
    }

    @Test("A batch has the response of its outcomes")
    func batch() async throws {
        let body = #"{"destination": "U", "events": [{"type": "a"}, {"type": "b"}]}"#
        let response = try await response(to: body) { (_: LineEvent, delivery) in
            delivery.respond(with: "one")
        }
        #expect(response.status == 200)
        #expect(response.body == "handled: the event type is unknown\n")
    }

    @Test("A handler chooses when the sender should retry")
    func retryAfter() async throws {
        let response = try await response { (_: CheckoutEvent, _) in
            throw RetryAfter(.milliseconds(76_500))
        }
        #expect(response.status == 503)
        #expect(response.headers["Retry-After"] == "77")
    }

    @Test("A permanent failure is not acknowledged")
    func permanent() async throws {
        let response = try await response { (_: CheckoutEvent, _) in
            throw PermanentFailure("no such order")
        }
        #expect(response.status == 500)
    }

    @Test("A handler learns who sent the event, and which delivery it is")
    func known() async throws {
        let seen = Recorder<Delivery>()
        let body = Endpoint.paid
        let scheme = try StandardWebhooks(secrets: [Endpoint.secret])
        var configuration = ReceiverConfiguration()
        configuration.name = "shop"
        configuration.now = { TestClock.start }
        let receiver = try WebhookReceiver(
            scheme, deliveries: MemoryDeliveryStore.still, configuration: configuration
        ) { (_: CheckoutEvent, delivery) in seen.add(delivery) }
        var request = WebhookRequest(headers: [], body: Array(body.utf8))
        request.message.headers.fields += try scheme.sign(
            request, id: "msg_9", at: TestClock.start)
        #expect(await receiver.receive(request).status == 200)
        let delivery = try #require(seen.values.first)
        #expect(delivery.id.rawValue == "shop/signed/msg_9")
        #expect(delivery.claim?.id == delivery.id)
        #expect(delivery.endpoint == "shop")
        #expect(delivery.time == TestClock.start)
        #expect(delivery.attempt == nil)
    }
}
#endif
