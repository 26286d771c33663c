import InMemoryTracing
import Logging
import ServiceLifecycle
import Tracing

/// Logs spans after they have finished, and forgets them.
struct SpanLog: Service {
    let tracer: InMemoryTracer
    let logger = Logger(label: "traces")

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                flush()
                try? await Task.sleep(for: .seconds(1))
            }
        }
        flush()
    }

    private func flush() {
        for span in tracer.popFinishedSpans() {
            var metadata: Logger.Metadata = [
                "span": .string(span.spanID), "trace": .string(span.traceID),
            ]
            metadata["parent"] = span.parentSpanID.map { .string($0) }
            if span.status?.code == .error { metadata["status"] = "error" }
            span.attributes.forEach { key, value in metadata[key] = .string(value.text) }
            logger.info("span: \(span.operationName)", metadata: metadata)
        }
    }
}

extension SpanAttribute {
    fileprivate var text: String {
        switch self {
        case .string(let text): text
        case .int64(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        default: "\(self)"
        }
    }
}
