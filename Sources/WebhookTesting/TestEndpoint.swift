#if Receiver
public import DeliveryRecording
public import WebhookEvents
public import WebhookReceiver
import WebhookSending

/// An endpoint for tests of a handler: it signs events as their provider does, and its clock stands still.
///
///     let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
///     let result = try await endpoint.deliver(CheckoutEvent.samples[0])
///     #expect(result.status == 200)
public struct TestEndpoint: Sendable {
    /// The clock of the endpoint and of the signatures.
    public let clock: TestClock

    /// The receiver, for requests that a test makes itself.
    public let receiver: WebhookReceiver

    /// The scheme by which requests are signed.
    public let scheme: any SignatureScheme

    private let url: String?
    private let reports: ReportList

    /// Creates an endpoint.
    ///
    /// - Parameters:
    ///   - scheme: The scheme by which deliveries are signed and verified. The default is Standard Webhooks
    ///     with a secret for tests.
    ///   - url: The URL of the endpoint, for schemes that sign it.
    ///   - deliveries: The store of the receiver. The default keeps deliveries in memory.
    ///   - configuration: The settings of the receiver. Its clock is replaced by `clock`.
    ///   - clock: The clock.
    ///   - handler: Handles an event of a catalog, as in `Fulfilment().handle`.
    /// - Throws: An error if the store has an endpoint of the same name.
    public init<Event: WebhookEvent>(
        _ scheme: (any SignatureScheme)? = nil, url: String? = nil,
        deliveries: (any DeliveryStore)? = nil,
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        clock: TestClock = TestClock(),
        handler: @escaping @Sendable (Event) async throws -> Void
    ) throws {
        try self.init(
            scheme, url: url, deliveries: deliveries, configuration: configuration, clock: clock
        ) { (event: Event, _: Delivery) in try await handler(event) }
    }

    /// Creates an endpoint whose handler gets what is known about a delivery.
    ///
    /// - Parameters:
    ///   - scheme: The scheme by which deliveries are signed and verified. The default is Standard Webhooks
    ///     with a secret for tests.
    ///   - url: The URL of the endpoint, for schemes that sign it.
    ///   - deliveries: The store of the receiver. The default keeps deliveries in memory.
    ///   - configuration: The settings of the receiver. Its clock is replaced by `clock`.
    ///   - clock: The clock.
    ///   - handler: Handles an event of a catalog with its delivery.
    /// - Throws: An error if the store has an endpoint of the same name.
    public init<Event: WebhookEvent>(
        _ scheme: (any SignatureScheme)? = nil, url: String? = nil,
        deliveries: (any DeliveryStore)? = nil,
        configuration: ReceiverConfiguration = ReceiverConfiguration(),
        clock: TestClock = TestClock(),
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) throws {
        let scheme = try scheme ?? Self.standardScheme()
        let store = deliveries ?? MemoryDeliveryStore(now: clock.now)
        let reports = ReportList()
        var configuration = configuration
        let observe = configuration.observe
        configuration.now = clock.now
        configuration.observe = {
            reports.add($0)
            observe($0)
        }
        receiver = try WebhookReceiver(
            scheme, deliveries: store, configuration: configuration, handler: handler)
        self.scheme = scheme
        self.url = url
        self.clock = clock
        self.reports = reports
    }

    private static func standardScheme() throws -> any SignatureScheme {
        try StandardWebhooks(secrets: ["whsec_" + String(repeating: "dGVz", count: 8)])
    }

    // MARK: - Requests

    /// A signed request with an event.
    ///
    /// - Parameters:
    ///   - event: The event, which is encoded as its catalog describes.
    ///   - id: The identifier of the delivery. The default is that of the event.
    /// - Throws: An error if the event cannot be encoded, or the scheme cannot sign it.
    public func request(for event: some WebhookEvent, id: String? = nil) throws -> WebhookRequest {
        let delivery = try OutgoingDelivery(event, id: id)
        return try request(for: delivery.message, id: delivery.id)
    }

    /// A signed request with any body.
    ///
    /// - Parameters:
    ///   - message: The body and header fields. Those of a signature are replaced. The content type is JSON
    ///     by default.
    ///   - id: The identifier of the delivery.
    /// - Throws: An error if the scheme cannot sign it.
    public func request(
        for message: WebhookMessage, id: String = "msg_test"
    ) throws -> WebhookRequest {
        let delivery = OutgoingDelivery(id: id, type: "", message: message)
        var request = WebhookRequest(url: url, message: delivery.message)
        let signed = try scheme.sign(request, id: id, at: clock.now())
        let names = Set(signed.map { $0.name.lowercased() })
        request.message.headers.fields.removeAll { names.contains($0.name.lowercased()) }
        request.message.headers.fields += signed
        return request
    }

    // MARK: - Deliveries

    /// Delivers an event in a signed request.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - id: The identifier of the delivery. The default is that of the event: a second delivery of the
    ///     same event is a duplicate.
    /// - Returns: The response, and what the observer learned.
    /// - Throws: An error if the event cannot be encoded, or the scheme cannot sign it.
    public func deliver(_ event: some WebhookEvent, id: String? = nil) async throws -> TestResult {
        await send(try request(for: event, id: id))
    }

    /// Delivers any body in a signed request.
    ///
    /// - Parameters:
    ///   - message: The body, and header fields other than those of the signature.
    ///   - id: The identifier of the delivery.
    /// - Returns: The response, and what the observer learned.
    /// - Throws: An error if the scheme cannot sign it.
    public func deliver(
        _ message: WebhookMessage, id: String = "msg_test"
    ) async throws -> TestResult {
        await send(try request(for: message, id: id))
    }

    /// Delivers a recorded delivery, signed anew.
    ///
    /// - Returns: The response, and what the observer learned.
    /// - Throws: An error if the scheme cannot sign it.
    public func deliver(_ recorded: RecordedDelivery) async throws -> TestResult {
        await send(try request(for: recorded.message, id: recorded.event?.id ?? "msg_test"))
    }

    /// Sends a request as it is, for example one that was changed after it was signed.
    ///
    /// Do not call it concurrently with itself: the reports would be mixed.
    ///
    /// - Returns: The response, and what the observer learned.
    public func send(_ request: WebhookRequest) async -> TestResult {
        let count = reports.values.count
        let response = await receiver.receive(request)
        return TestResult(response: response, reports: Array(reports.values.dropFirst(count)))
    }
}
#endif
