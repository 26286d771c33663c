import InMemoryTracing
import Logging
import Metrics
import ServiceLifecycle
import Tracing
import WebhookObservability

/// Where logs, metrics and traces go.
///
/// Logs and finished spans go to the standard error, and metrics to `/metrics`. To use swift-prometheus,
/// swift-otel or another backend, bootstrap it here instead; nothing else changes.
struct Telemetry {
    let logger: Logger
    let metrics = MetricsRegistry()
    let tracer = InMemoryTracer(
        idGenerator: .random, recordInjections: false, recordExtractions: false)

    /// Installs the backends, once in a process.
    init(_ settings: Settings) {
        let level = settings.logLevel
        LoggingSystem.bootstrap(
            { label, provider in
                var handler = StreamLogHandler.standardError(
                    label: label, metadataProvider: provider)
                handler.logLevel = level
                return handler
            }, metadataProvider: .trace)
        MetricsSystem.bootstrap(metrics)
        InstrumentationSystem.bootstrap(tracer)
        logger = Logger(label: "shop")
    }

    /// What the receiver and the worker report to.
    var observer: DeliveryObserver {
        DeliveryObserver {
            $0.logger = Logger(label: "webhooks")
            $0.metrics = metrics
            $0.tracer = tracer
        }
    }
}

extension Logger.MetadataProvider {
    /// Adds the identifier of the current trace to each message.
    fileprivate static let trace = Logger.MetadataProvider {
        guard let span = ServiceContext.current?.inMemorySpanContext else { return [:] }
        return ["trace": .string(span.traceID)]
    }
}

extension InMemoryTracer.IDGenerator {
    fileprivate static let random = InMemoryTracer.IDGenerator(
        nextTraceID: { hexadecimal() + hexadecimal() }, nextSpanID: { hexadecimal() })

    private static func hexadecimal() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
