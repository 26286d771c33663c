#if Receiver
public import WebhookEvents

extension WebhookReceiver {
    /// Creates a receiver that calls a handler with each event before it responds.
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
        try self.init(scheme, deliveries: deliveries, configuration: configuration) {
            (event: Event, _: Delivery) in try await handler(event)
        }
    }

    /// Creates a receiver that calls a handler with each event, and with what is known about its delivery,
    /// before it responds.
    ///
    /// - Parameters:
    ///   - scheme: The scheme by which deliveries are signed, with the secrets.
    ///   - deliveries: The store that remembers handled deliveries.
    ///   - configuration: All other settings.
    ///   - handler: Handles an event of a catalog. When it throws, the sender is asked to retry. It may
    ///     choose the response with ``Delivery/respond(with:contentType:headers:)``.
    /// - Throws: ``EndpointNameError`` when another receiver with the same store has the endpoint's
    ///   name.
    public init<Event: WebhookEvent>(
        _ scheme: some SignatureScheme, deliveries: some DeliveryStore = MemoryDeliveryStore(),
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) throws(EndpointNameError) {
        let processor = HandlingProcessor(
            deduplicationKey: configuration.deduplicationKey,
            maximumBatchSize: configuration.maximumBatchSize,
            deduplicator: Deduplicator(
                deliveries, gate: HandlerGate(limit: configuration.maximumHandlers),
                clock: configuration.clock),
            reader: EventReader(handler: handler),
            dispatcher: EventDispatcher(
                filter: configuration.filter, malformedStatus: configuration.malformedStatus))
        try self.init(scheme, deliveries, configuration, of: Event.self, processor)
    }

    /// Creates a receiver that stores each event in an inbox, and responds with 2xx as soon as all events
    /// of a delivery are stored. An ``InboxWorker`` handles them.
    ///
    /// Events of unknown types and events with malformed payloads are stored as well; a body that is not
    /// JSON is refused.
    ///
    /// - Parameters:
    ///   - scheme: The scheme by which deliveries are signed, with the secrets.
    ///   - events: The events of the catalog, which identify repeated deliveries and the subject.
    ///   - inbox: The store.
    ///   - configuration: All other settings. The worker has the same name.
    /// - Throws: ``EndpointNameError`` when another receiver with the same store has the endpoint's
    ///   name.
    public init<Event: WebhookEvent>(
        _ scheme: some SignatureScheme, events: Event.Type, inbox: some InboxStore,
        configuration: ReceiverConfiguration = ReceiverConfiguration()
    ) throws(EndpointNameError) {
        let processor = StoringProcessor(
            deduplicationKey: configuration.deduplicationKey,
            maximumBatchSize: configuration.maximumBatchSize, filter: configuration.filter,
            reader: EventReader { (_: Event, _) in }, inbox: inbox)
        try self.init(scheme, inbox, configuration, of: Event.self, processor)
    }
}
#endif
