#if Receiver
import DeliveryRecording
@_spi(Generated) import WebhookEvents

/// Receives deliveries at one endpoint: a request in, a response out. Each verified event is handled
/// exactly once.
///
/// A request passes these steps: check the head, limit the size of the body, verify the signature over
/// the raw bytes, check the age of the signed time, claim the delivery, decode it, call the handler, and
/// commit the claim, or release it when the handler throws.
public struct WebhookReceiver: Sendable {
    /// The settings of the endpoint.
    public var configuration: ReceiverConfiguration { parts.configuration }

    let parts: ReceiverParts

    init<Event: WebhookEvent>(
        _ scheme: any SignatureScheme, _ store: any DeliveryStore,
        _ configuration: ReceiverConfiguration, of events: Event.Type,
        _ processor: any MessageProcessor
    ) throws(EndpointNameError) {
        parts = ReceiverParts(
            configuration: configuration, processor: processor, layout: Event.layout,
            registration: try store.endpoints.register(configuration.name),
            bodies: BodyReader(configuration),
            secretRedaction: DeliveryRedaction(
                scheme.sentSecrets + configuration.handshakes.flatMap { $0.sentSecrets }),
            verifier: RequestVerifier(scheme, configuration, isForm: Event.isInForms))
        for warning in scheme.warnings { configuration.warn(warning) }
    }

    /// Receives a request whose body has been read.
    ///
    /// Returns after the handler has returned, since the response determines whether the sender
    /// retries.
    public func receive(_ request: WebhookRequest) async -> WebhookResponse {
        guard let enclose = configuration.enclose else { return await receiveWhole(request) }
        return await enclosed(enclose, request) { await receiveWhole(request) }
    }

    /// Receives a request whose body has been read, inside of what encloses it.
    nonisolated(nonsending) func receiveWhole(_ request: WebhookRequest) async -> WebhookResponse {
        if hasHandshakes, let response = await handshakeResponse(.body, to: request) {
            return response
        }
        switch await checkHead(of: request, isBodyRead: true) {
        case .response(let response): return response
        case .passed(let head): return await receiveBody(request, head)
        }
    }

    /// Receives a request whose head was checked.
    nonisolated(nonsending) func receiveBody(
        _ request: WebhookRequest, _ head: CheckedHead?
    ) async -> WebhookResponse {
        let reporter = reporter()
        var record = self.record(of: request)
        var request = request
        let delivery: SignedDelivery
        do {
            delivery = try await parts.verifier.verify(&request, head)
        } catch {
            let results = [DeliveryResult(outcome: .refused(error))]
            return recorded(record, results, reporter.response(to: results))
        }
        record?.isVerified = true
        if hasHandshakes,
            let response = await handshakeResponse(.verified, to: request, delivery)
        {
            return response
        }
        if let response = configuration.intercept(request) {
            let results = [DeliveryResult(outcome: .intercepted)]
            reporter.report(results, delivery)
            return recorded(record, results, response)
        }
        let context = RequestContext(
            endpoint: configuration.name, delivery: delivery, time: configuration.now())
        let message = request.message.asSigned(delivery, parts.layout)
        let results = await parts.processor.results(of: message, context)
        return recorded(record, results, reporter.response(to: results, delivery))
    }
}
#endif
