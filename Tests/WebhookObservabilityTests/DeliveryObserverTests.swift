#if Observability
import CheckoutEvents
import InMemoryTracing
import Logging
import MetricsTestKit
import Testing
import Tracing
import WebhookEvents
import WebhookObservability
import WebhookReceiver

@Suite struct DeliveryObserverTests {
    @Test("A report is logged with its facts")
    func log() async throws {
        let shop = try ObservedShop()
        try await shop.send(secret: 1)
        var line = try #require(shop.logs.lines.first).metadata
        #expect(shop.logs.lines.map(\.level) == [.info])
        #expect(shop.logs.lines.map(\.message) == ["webhook delivery: handled"])
        #expect(line.removeValue(forKey: "webhook.duration_ms") != nil)
        #expect(
            line == [
                "webhook.endpoint": "checkout", "webhook.outcome": "handled",
                "http.response.status_code": "200", "webhook.delivery.id": "checkout/signed/msg_1",
                "webhook.event.type": "checkout.session.paid", "webhook.secret.index": "1",
            ])
    }

    @Test("The level tells whether someone should look at a delivery")
    func levels() async throws {
        let shop = try ObservedShop(handle: { event in
            if event.type == "checkout.session.expired" { throw ObservedShop.Failure() }
            if case .malformed(let malformed) = event { throw malformed.error }
        })
        try await shop.send()
        try await shop.send()
        try await shop.send(type: "new", id: "msg_2")
        try await shop.send(type: "checkout.session.expired", id: "msg_3")
        try await shop.send(id: "msg_4", session: "7")
        _ = await shop.receiver.receive(WebhookRequest(headers: [], body: []))
        #expect(
            shop.logs.lines.map { "\($0.level) \($0.metadata["webhook.outcome"] ?? "")" } == [
                "info handled", "info duplicate", "notice handledUnknown", "error failed",
                "warning malformed", "notice signatureInvalid",
            ])
        let failure = shop.logs.lines[3].metadata
        #expect(failure["error.type"]?.hasSuffix("ObservedShop.Failure") == true)
        #expect(
            shop.logs.lines[5].metadata["webhook.refusal"]
                == "signature invalid: missing header field 'webhook-id'")
    }

    @Test("Deliveries, their durations and the matching secrets are counted")
    func metrics() async throws {
        let shop = try ObservedShop()
        try await shop.send()
        try await shop.send(id: "msg_2", secret: 1)
        try await shop.send(id: "msg_2", secret: 1)
        let handled = [("endpoint", "checkout"), ("outcome", "handled")]
        let counter = try shop.metrics.expectCounter(
            MetricName.deliveries, handled + [("status", "200")])
        #expect(counter.totalValue == 2)
        let timer = try shop.metrics.expectTimer(MetricName.duration, handled)
        #expect(timer.values.count == 2)
        for (secret, count) in [("0", 1), ("1", 2)] {
            let counter = try shop.metrics.expectCounter(
                MetricName.secrets, [("endpoint", "checkout"), ("secret", secret)])
            #expect(counter.totalValue == count)
        }
    }

    @Test("Types from the network add no labels")
    func cardinality() async throws {
        let shop = try ObservedShop { $0.label(CheckoutEventType.self) }
        try await shop.send()
        for number in 0..<50 {
            try await shop.send(type: "unknown.\(number)", id: "msg_u\(number)")
            _ = await shop.receiver.receive(
                WebhookRequest(
                    method: "M\(number)", headers: [("webhook-id", "\(number)")], body: []))
        }
        let counters = shop.metrics.counters.filter { $0.label == MetricName.deliveries }
        let types = counters.compactMap { $0.dimensions.first { $0.0 == "type" }?.1 }
        #expect(types.sorted() == ["checkout.session.paid", "none", "other"])
        #expect(shop.metrics.counters.count == 4)
        #expect(shop.metrics.timers.count == 3)
    }

    @Test("A request has a span, in whose context the handler runs")
    func span() async throws {
        let tracer = InMemoryTracer()
        let shop = try ObservedShop(
            { $0.tracer = tracer }, handle: { _ in tracer.withSpan("work") { _ in } })
        try await shop.send()
        let spans = tracer.finishedSpans
        #expect(spans.map(\.operationName) == ["work", "receive checkout"])
        let span = try #require(spans.last)
        #expect(span.kind == .consumer)
        #expect(spans.first?.parentSpanID == span.spanID)
        #expect(span.parentSpanID == nil)
        #expect(span.attributes.get("webhook.outcome") == .string("handled"))
        #expect(span.attributes.get("webhook.secret.index") == .int64(0))
        #expect(span.attributes.get("http.response.status_code") == .int64(200))
        #expect(span.status == nil)
    }

    @Test(
        "A span continues the trace of the request only if that was asked for",
        arguments: [
            true, false,
        ])
    func parent(isContinuing: Bool) async throws {
        let shop = try ObservedShop { $0.continuesTraces = isContinuing }
        try await shop.send(headers: [
            (InMemoryTracer.traceIDKey, "trace"), (InMemoryTracer.spanIDKey, "span"),
        ])
        let span = try #require(shop.tracer.finishedSpans.first)
        #expect((span.parentSpanID == "span") == isContinuing)
        #expect((span.traceID == "trace") == isContinuing)
    }

    @Test("A span is a child of the current one")
    func current() async throws {
        let shop = try ObservedShop()
        try await shop.tracer.withSpan("server") { _ in try await shop.send() }
        let spans = shop.tracer.finishedSpans
        #expect(spans.first?.parentSpanID == spans.last?.spanID)
    }

    @Test("A failure is an error of the span, a forged request is not")
    func spanStatus() async throws {
        let shop = try ObservedShop(handle: { _ in throw ObservedShop.Failure() })
        try await shop.send()
        _ = await shop.receiver.receive(WebhookRequest(headers: [], body: []))
        #expect(shop.tracer.finishedSpans.map { $0.status?.code } == [SpanStatus.Code.error, nil])
    }

    @Test("A body that cannot be read leaves a span with an error")
    func unreadBody() async throws {
        struct Cut: Error {}
        let shop = try ObservedShop()
        let fields = try StandardWebhooks(secrets: ObservedShop.secrets).sign(
            WebhookRequest(headers: [], body: []), id: "msg_1", at: ObservedShop.time)
        let request = WebhookRequest(headers: fields.map { ($0.name, $0.value) }, body: [])
        let body = AsyncThrowingStream<[UInt8], any Error> { $0.finish(throwing: Cut()) }
        await #expect(throws: Cut.self) { try await shop.receiver.receive(request, body: body) }
        #expect(shop.tracer.finishedSpans.map { $0.status?.code } == [.error])
    }

    @Test("No secret, no payload and no error of a handler is in any of them")
    func secrecy() async throws {
        let shop = try ObservedShop(handle: { event in
            if case .malformed(let malformed) = event { throw malformed.error }
            throw ObservedShop.Failure()
        })
        try await shop.send(session: #"{"id": "hidden", "amount": 4711}"#)
        try await shop.send(id: "msg_2", session: #"{"id": "hidden", "amount": {"hidden": 1}}"#)
        let text = shop.everything
        #expect(text.contains("malformed") && text.contains("failed"))
        for hidden in ["hidden", "4711", "confidential", "v1,"] + ObservedShop.secrets {
            #expect(!text.contains(hidden), "\(hidden)")
        }
    }
}
#endif
