#if Observability
public import Metrics
public import Logging
public import Tracing
public import WebhookEvents
import WebhookReceiver

/// Writes logs, metrics and traces about deliveries, through swift-log, swift-metrics and
/// swift-distributed-tracing. Each of the three is used only if it is set.
///
/// ```swift
/// let observer = DeliveryObserver {
///     $0.logger = Logger(label: "webhooks")
///     $0.metrics = MetricsSystem.factory
///     $0.tracer = InstrumentationSystem.tracer
/// }
/// let configuration = ReceiverConfiguration { $0.report(to: observer) }
/// ```
///
/// None of them contains a secret, a signature, a part of a body other than an event's type and identifier,
/// or the text of a handler's error, which may be confidential.
public struct DeliveryObserver: Sendable {
    /// Gets a message for each report, with its facts as metadata.
    public var logger: Logger?

    /// Makes the counters and timers, whose labels are constants: see ``MetricName``.
    public var metrics: (any MetricsFactory)?

    /// Makes a span for each request, and for each attempt of a worker. The handler runs in its context.
    public var tracer: (any Tracer)?

    /// Whether spans of requests continue the trace in the header fields of a request, such as `traceparent` (W3C Trace
    /// Context). Otherwise they are children of the current context, if there is one.
    ///
    /// The fields are not signed: anyone can send those of any trace, also in a request that is refused. The
    /// spans of a worker never continue such a trace.
    public var continuesTraces = false

    /// The event types that metrics have as they are, in the dimension `type`; all others are `other`. Empty
    /// for no such dimension.
    ///
    /// Types come from the network: a dimension for each of them would have no limit.
    public var labeledTypes: Set<String> = []

    /// Creates an observer, and sets what it uses.
    public init(_ change: (inout DeliveryObserver) -> Void = { _ in }) {
        change(&self)
    }

    /// Adds the event types of a catalog to ``labeledTypes``.
    ///
    /// - Parameter types: The generated types, such as `CheckoutEventType.self`.
    public mutating func label<EventType: WebhookEventType>(_ types: EventType.Type) {
        labeledTypes.formUnion(types.allKnown.map(\.rawValue))
    }
}
#endif
