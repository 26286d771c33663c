#if Receiver
public import WebhookEvents

/// Receives deliveries at one endpoint: a request in, a response out. Each verified event is handled
/// once.
///
/// The order is: check what the head shows, limit the size, verify the signature over the raw bytes,
/// check its age, claim the delivery, decode it, handle it, commit it, or release it when the handler
/// throws.
public struct WebhookReceiver: Sendable {
    /// How the endpoint receives.
    public let configuration: ReceiverConfiguration

    let verifier: RequestVerifier
    let bodies: BodyBudget
    let timer: DeadlineTimer
    private let deduplicator: Deduplicator
    private let reader: EventReader
    private let registration: EndpointNames.Registration

    /// Creates a receiver.
    ///
    /// - Parameters:
    ///   - scheme: How deliveries are signed, with the secrets. ``SignatureScheme/unsigned`` for none.
    ///   - deliveries: Where handled deliveries are remembered. One in memory is enough for one
    ///     process, until it ends.
    ///   - configuration: All else.
    ///   - handler: Handles an event of a catalog: `handle` of a generated handler, as in
    ///     `Fulfilment().handle`. When it throws, the sender is asked to send the event again.
    /// - Throws: ``EndpointNameError`` when another receiver that uses the store has the endpoint's
    ///   name.
    public init<Event: WebhookEvent>(
        _ scheme: some SignatureScheme, deliveries: some DeliveryStore = MemoryDeliveryStore(),
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        handler: @escaping @Sendable (Event) async throws -> Void
    ) throws(EndpointNameError) {
        self.configuration = configuration
        registration = try deliveries.endpoints.register(configuration.name)
        timer = DeadlineTimer(for: configuration.bodyTimeout, clock: configuration.clock)
        bodies = BodyBudget(configuration)
        verifier = RequestVerifier(scheme: scheme, configuration: configuration)
        deduplicator = Deduplicator(
            deliveries, gate: HandlerGate(limit: configuration.maximumHandlers),
            clock: configuration.clock)
        reader = EventReader(handler: handler)
        for warning in scheme.warnings { configuration.warn(warning) }
    }

    /// Receives a request whose body was read.
    ///
    /// Returns when the handler has returned: it is the response that makes the sender send the
    /// delivery again, or not.
    public func receive(_ request: WebhookRequest) async -> WebhookResponse {
        if let response = await refusal(ofHead: request) { return response }
        return await receiveBody(request)
    }

    /// Receives a request whose head was checked.
    func receiveBody(_ request: WebhookRequest) async -> WebhookResponse {
        let reporter = DeliveryReporter(configuration)
        let delivery: SignedDelivery
        do {
            delivery = try await verifier.verify(request)
        } catch {
            return reporter.response(to: [DeliveryResult(outcome: .refused(error))])
        }
        if let answer = configuration.answer(request) {
            reporter.report([DeliveryResult(outcome: .answered)], delivery)
            return answer
        }
        return reporter.response(to: await results(of: request.message, delivery), delivery)
    }

    private func results(
        of message: WebhookMessage, _ delivery: SignedDelivery
    ) async -> [DeliveryResult] {
        let message = message.asSigned(delivery, reader.layout)
        var ids = DeliveryIDResolver(configuration, reader.layout, message, delivery)
        if let request = ids.beforeDecoding {
            return [await deduplicator.handleOnce(request) { await handle(message, delivery) }]
        }
        do {
            var results: [DeliveryResult] = []
            for (index, event) in try events(in: message, delivery).enumerated() {
                let request = ids.request(for: event, at: index)
                results.append(await deduplicator.handleOnce(request) { await handle(event) })
            }
            return results
        } catch {
            return [DeliveryResult(outcome: DeliveryOutcome(error))]
        }
    }

    func events(
        in message: WebhookMessage, _ delivery: SignedDelivery
    ) throws(WebhookDecodingError) -> [ReceivedEvent] {
        try reader.events(in: message, delivery, limit: configuration.maximumBatchSize)
    }
}
#endif
