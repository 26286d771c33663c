#if Receiver
import DeliveryRecording
@_spi(Generated) public import WebhookEvents

/// Receives deliveries at one endpoint: a request in, a response out. Each verified event is handled
/// exactly once.
///
/// A request passes these steps: check the head, limit the size of the body, verify the signature over
/// the raw bytes, check the age of the signed time, claim the delivery, decode it, call the handler, and
/// commit the claim, or release it when the handler throws.
public struct WebhookReceiver: Sendable {
    /// The settings of the endpoint.
    public let configuration: ReceiverConfiguration

    let verifier: RequestVerifier
    let bodies: BodyReader
    /// Replaces the secrets that requests contain, in recordings.
    let secretRedaction: DeliveryRedaction?
    private let deduplicator: Deduplicator
    private let reader: EventReader
    private let dispatcher: EventDispatcher
    private let registration: EndpointNames.Registration

    /// Creates a receiver.
    ///
    /// - Parameters:
    ///   - scheme: The scheme by which deliveries are signed, with the secrets.
    ///     ``SignatureScheme/unsigned`` for deliveries without signatures.
    ///   - deliveries: The store that remembers handled deliveries. The default keeps them in memory,
    ///     which suits a single process and does not survive a restart.
    ///   - configuration: All other settings.
    ///   - handler: Handles an event of a catalog: `handle` of a generated handler, as in
    ///     `Fulfilment().handle`. When it throws, the sender is asked to retry.
    /// - Throws: ``EndpointNameError`` when another receiver with the same store has the endpoint's
    ///   name.
    public init<Event: WebhookEvent>(
        _ scheme: some SignatureScheme, deliveries: some DeliveryStore = MemoryDeliveryStore(),
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        handler: @escaping @Sendable (Event) async throws -> Void
    ) throws(EndpointNameError) {
        self.configuration = configuration
        registration = try deliveries.endpoints.register(configuration.name)
        bodies = BodyReader(configuration)
        secretRedaction = DeliveryRedaction(
            scheme.sentSecrets + configuration.handshakes.flatMap { $0.sentSecrets })
        verifier = RequestVerifier(scheme, configuration, isForm: Event.isInForms)
        deduplicator = Deduplicator(
            deliveries, gate: HandlerGate(limit: configuration.maximumHandlers),
            clock: configuration.clock)
        reader = EventReader(handler: handler)
        dispatcher = EventDispatcher(
            filter: configuration.filter, malformedStatus: configuration.malformedStatus)
        for warning in scheme.warnings { configuration.warn(warning) }
    }

    /// Receives a request whose body has been read.
    ///
    /// Returns after the handler has returned, since the response determines whether the sender
    /// retries.
    public func receive(_ request: WebhookRequest) async -> WebhookResponse {
        await enclosed(request) { await receiveWhole(request) }
    }

    /// Receives a request whose body has been read, inside of what encloses it.
    func receiveWhole(_ request: WebhookRequest) async -> WebhookResponse {
        if let response = await handshakeResponse(.body, to: request) { return response }
        if let response = await refusal(ofHead: request, isBodyRead: true) { return response }
        return await receiveBody(request)
    }

    /// Receives a request whose head was checked.
    func receiveBody(_ request: WebhookRequest) async -> WebhookResponse {
        let reporter = reporter()
        var record = self.record(of: request)
        var request = request
        let delivery: SignedDelivery
        do {
            delivery = try await verifier.verify(&request)
        } catch {
            let results = [DeliveryResult(outcome: .refused(error))]
            return recorded(record, results, reporter.response(to: results))
        }
        record?.isVerified = true
        if let response = await handshakeResponse(.verified, to: request, delivery) {
            return response
        }
        if let response = configuration.intercept(request) {
            let results = [DeliveryResult(outcome: .intercepted)]
            reporter.report(results, delivery)
            return recorded(record, results, response)
        }
        let results = await results(of: request.message, delivery)
        return recorded(record, results, reporter.response(to: results, delivery))
    }

    private func results(
        of message: WebhookMessage, _ delivery: SignedDelivery
    ) async -> [DeliveryResult] {
        let message = message.asSigned(delivery, reader.layout)
        var ids = DeliveryIDResolver(
            endpoint: configuration.name, key: configuration.deduplicationKey, reader.layout,
            message, delivery)
        if let request = ids.beforeDecoding {
            return [await deduplicator.handleOnce(request) { await handle(message, delivery) }]
        }
        do {
            var results: [DeliveryResult] = []
            for (index, event) in try events(in: message, delivery).enumerated() {
                let request = ids.request(for: event, at: index)
                let result = await deduplicator.handleOnce(request) {
                    await dispatcher.dispatch(event)
                }
                results.append(result)
            }
            return results
        } catch {
            return [DeliveryResult(outcome: DeliveryOutcome(error))]
        }
    }

    /// Decodes and handles a message with a single event.
    private func handle(
        _ message: WebhookMessage, _ delivery: SignedDelivery
    ) async -> DeliveryResult {
        do {
            guard let event = try events(in: message, delivery).first else {
                return DeliveryResult(outcome: .noEvents)
            }
            return await dispatcher.dispatch(event)
        } catch {
            return DeliveryResult(outcome: DeliveryOutcome(error))
        }
    }

    private func events(
        in message: WebhookMessage, _ delivery: SignedDelivery
    ) throws(WebhookDecodingError) -> [ReceivedEvent] {
        try reader.events(in: message, delivery, limit: configuration.maximumBatchSize)
    }
}
#endif
