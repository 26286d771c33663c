#if Observability
import Foundation
import InMemoryTracing
import Logging
import MetricsTestKit
import Testing
import Tracing
import WebhookEvents
import WebhookObservability

@testable import WebhookReceiver

@Suite struct InboxObserverTests {
    private struct Failure: Error, CustomStringConvertible {
        var description: String { "confidential" }
    }

    /// Anyone can send its header fields.
    private let message = WebhookMessage(
        headers: [(InMemoryTracer.traceIDKey, "trace"), (InMemoryTracer.spanIDKey, "span")],
        body: "hidden")

    private func report(_ outcome: InboxOutcome, type: String? = "order.paid") -> InboxReport {
        let entry = InboxEntry(
            request: ClaimRequest(id: DeliveryID(rawValue: "shop/signed/1"), isSigned: true),
            endpoint: "shop", type: type, message: message,
            time: Date(timeIntervalSince1970: 1_700_000_000))
        return InboxReport(
            lease: InboxLease(id: 1, entry: entry, attempt: 3, token: "token"), outcome: outcome,
            duration: .milliseconds(5), lag: .seconds(7), storeError: nil)
    }

    @Test("Attempts of a worker are logged and counted, without payloads and errors")
    func attempts() throws {
        let logs = LogLines()
        let metrics = TestMetrics()
        var configuration = InboxWorkerConfiguration()
        configuration.report(
            to: DeliveryObserver {
                $0.logger = logs.logger
                $0.metrics = metrics
                $0.labeledTypes = ["order.paid"]
            })
        configuration.observe(report(.handled))
        configuration.observe(report(.retried(after: .seconds(1), Failure())))
        configuration.observe(report(.buried(Failure()), type: "other.\u{1B}[31m"))
        #expect(
            logs.lines.map { "\($0.level) \($0.message)" } == [
                "info webhook inbox: handled", "warning webhook inbox: retried",
                "error webhook inbox: buried",
            ])
        let first = try #require(logs.lines.first).metadata
        #expect(first["webhook.attempt"] == "3")
        #expect(first["webhook.lag_ms"] == "7000")
        let dimensions = [("endpoint", "shop"), ("outcome", "buried"), ("type", "other")]
        #expect(try metrics.expectCounter(MetricName.attempts, dimensions).totalValue == 1)
        let lag = try metrics.expectTimer(
            MetricName.lag, [("endpoint", "shop"), ("outcome", "handled")])
        #expect(lag.values == [7_000_000_000])
        #expect(configuration.enclose == nil)
        let text = "\(logs.lines)"
        for hidden in ["hidden", "confidential", "token", "\u{1B}"] {
            #expect(!text.contains(hidden))
        }
    }

    @Test("An attempt has a span of its own, in whose context the handler runs")
    func span() async throws {
        let tracer = InMemoryTracer()
        let configuration = InboxWorkerConfiguration {
            $0.name = "shop"
            $0.report(
                to: DeliveryObserver {
                    $0.tracer = tracer
                    $0.continuesTraces = true
                })
        }
        let enclose = try #require(configuration.enclose)
        for outcome in [InboxOutcome.handled, .buried(Failure())] {
            let report = report(outcome)
            await enclose(report.lease) {
                tracer.withSpan("work") { _ in }
                return report
            }
        }
        let spans = tracer.finishedSpans
        #expect(spans.map(\.operationName) == ["work", "handle shop", "work", "handle shop"])
        #expect(spans[0].parentSpanID == spans[1].spanID)
        #expect(spans[1].kind == .consumer)
        #expect(spans[1].parentSpanID == nil && spans[3].parentSpanID == nil)
        #expect(Set(spans.map(\.traceID)).count == 2)
        #expect(!spans.map(\.traceID).contains("trace"))
        #expect(spans[1].attributes.get("webhook.attempt") == .int64(3))
        #expect(spans[1].attributes.get("webhook.outcome") == .string("handled"))
        #expect(spans[1].attributes.get("webhook.event.type") == .string("order.paid"))
        #expect(spans.map { $0.status?.code } == [nil, nil, nil, SpanStatus.Code.error])
        let text = "\(spans.map { ($0.attributes, $0.errors) })"
        for hidden in ["hidden", "confidential", "token"] { #expect(!text.contains(hidden)) }
    }
}
#endif
