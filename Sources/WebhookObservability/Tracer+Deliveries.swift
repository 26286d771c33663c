#if Observability
import Tracing
import WebhookEvents
import WebhookReceiver

extension Tracer {
    /// Receives a request in a span.
    func trace(
        _ request: WebhookRequest, endpoint: String, isContinuing: Bool,
        _ receive: @Sendable () async -> WebhookResponse?
    ) async {
        var context = ServiceContext.current ?? .topLevel
        if isContinuing {
            extract(request.message.headers, into: &context, using: HeaderExtractor())
        }
        let reports = TracedReports()
        await withSpan("receive \(endpoint)", context: context, ofKind: .consumer) { span in
            let response = await TracedReports.$current.withValue(reports) { await receive() }
            span.add(reports.all, response)
        }
    }
}

/// Finds the fields of a trace in header fields. A repeated field counts as missing.
private struct HeaderExtractor: Extractor {
    func extract(key: String, from headers: WebhookHeaders) -> String? {
        let values = headers[values: key]
        return values.count == 1 ? values.first : nil
    }
}

extension Span {
    /// Adds a single report as attributes, and the reports of a batch as events.
    fileprivate func add(_ reports: [DeliveryReport], _ response: WebhookResponse?) {
        if reports.count == 1, let report = reports.first {
            attributes.merge(SpanAttributes(report.facts))
        } else {
            for report in reports {
                addEvent(SpanEvent(name: "delivery", attributes: SpanAttributes(report.facts)))
            }
        }
        if let response { attributes["http.response.status_code"] = response.status }
        if response == nil || reports.contains(where: \.isError) {
            setStatus(SpanStatus(code: .error))
        }
    }
}
#endif
