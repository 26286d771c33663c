#if Receiver
// The parts of a receiver do not depend on its configuration: each gets only the settings that it needs.

extension RequestVerifier {
    init(
        _ scheme: any SignatureScheme, _ configuration: ReceiverConfiguration, isForm: Bool
    ) {
        self.init(
            scheme: scheme, parsingScheme: scheme as? any HeadParsingScheme,
            maximumBodySize: configuration.maximumBodySize,
            tolerance: configuration.tolerance,
            acceptsAnyContentType: configuration.acceptsAnyContentType,
            compressedBodies: configuration.compressedBodies, isForm: isForm,
            now: configuration.now)
    }
}

extension BodyReader {
    init(_ configuration: ReceiverConfiguration) {
        self.init(
            maximumSize: configuration.maximumBodySize,
            budget: BodyBudget(
                maximumCount: configuration.maximumBodiesInProgress,
                maximumBytes: configuration.maximumBytesInProgress),
            timer: DeadlineTimer(for: configuration.bodyTimeout, clock: configuration.clock))
    }
}

extension WebhookReceiver {
    /// A reporter for one request, whose time begins now.
    func reporter() -> DeliveryReporter {
        DeliveryReporter(
            endpoint: configuration.name, malformedStatus: configuration.malformedStatus,
            retryAfter: configuration.retryAfter, sendsText: configuration.sendsOutcomeText,
            observe: configuration.observe,
            duration: configuration.clock.stopwatch())
    }
}
#endif
