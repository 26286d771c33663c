#if Receiver
public import WebhookEvents

/// Receives deliveries at one endpoint: a request in, a response out, and a handler called for each
/// genuine event once.
///
/// The order is: limit the size, verify the signature over the raw bytes, check its age, claim the
/// delivery, decode it, handle it, commit it, or release it when the handler throws.
public struct WebhookReceiver: Sendable {
    /// How the endpoint receives.
    public let configuration: ReceiverConfiguration

    let door: Door
    let ledger: DeliveryLedger
    let reader: EventReader
    let timer: DeadlineTimer

    /// Creates a receiver.
    ///
    /// - Parameters:
    ///   - scheme: How deliveries are signed, with the secrets. ``SignatureScheme/unsigned`` for none.
    ///   - deliveries: Where handled deliveries are remembered. One in memory is enough for one
    ///     process, until it ends.
    ///   - configuration: All else.
    ///   - handler: Handles an event of a catalog: `handle` of a generated handler, as in
    ///     `Fulfilment().handle`. When it throws, the sender is asked to send the event again.
    public init<Event: WebhookEvent>(
        _ scheme: some SignatureScheme, deliveries: some DeliveryStore = MemoryDeliveryStore(),
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        handler: @escaping @Sendable (Event) async throws -> Void
    ) {
        self.configuration = configuration
        timer = DeadlineTimer(for: configuration.bodyTimeout, clock: configuration.clock)
        door = Door(scheme: scheme, configuration: configuration)
        ledger = DeliveryLedger(
            store: deliveries, gate: HandlerGate(limit: configuration.maximumHandlers),
            handlerLimit: configuration.maximumHandlers)
        reader = EventReader(handler: handler)
    }

    /// Receives a request whose body was read.
    ///
    /// Returns when the handler has returned: it is the response that tells the sender whether to
    /// send the delivery again.
    public func receive(_ request: WebhookRequest) async -> WebhookResponse {
        let reporter = DeliveryReporter(configuration)
        let delivery: SignedDelivery
        do {
            delivery = try door.admit(request)
        } catch {
            return reporter.response(to: [DeliveryResult(outcome: .refused(error))])
        }
        if let answer = configuration.answer(request) {
            reporter.report([DeliveryResult(outcome: .answered)])
            return answer
        }
        return reporter.response(to: await results(of: request.message, delivery))
    }

    private func results(
        of message: WebhookMessage, _ delivery: SignedDelivery
    ) async -> [DeliveryResult] {
        let identifier = DeliveryIdentifier(configuration, reader.layout, message, delivery)
        if let id = identifier.beforeDecoding {
            return [await ledger.once(id) { await handle(message) }]
        }
        do {
            var results: [DeliveryResult] = []
            for (index, event) in try reader.read(message).enumerated() {
                let id = identifier.id(of: event, at: index)
                results.append(await ledger.once(id) { await handle(event) })
            }
            return results
        } catch {
            return [DeliveryResult(outcome: .notJSON(error))]
        }
    }
}
#endif
