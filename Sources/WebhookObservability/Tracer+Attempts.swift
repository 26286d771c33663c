#if Observability
import Tracing
import WebhookReceiver

extension Tracer {
    /// Runs an attempt to handle an event of an inbox in a span.
    ///
    /// It does not continue the trace in the stored header fields of the event, which are not signed.
    func trace(endpoint: String, _ attempt: @Sendable () async -> InboxReport) async {
        await withSpan("handle \(endpoint)", ofKind: .consumer) { span in
            let report = await attempt()
            span.attributes.merge(SpanAttributes(report.facts))
            if report.isError { span.setStatus(SpanStatus(code: .error)) }
        }
    }
}
#endif
