#if Receiver
import DeliveryRecording
@_spi(Generated) import WebhookEvents

/// What a receiver consists of: an object, so that the closures and tasks of a request copy one reference.
final class ReceiverParts: Sendable {
    let configuration: ReceiverConfiguration
    let processor: any MessageProcessor
    let layout: EventLayout
    let registration: EndpointNames.Registration
    let bodies: BodyReader
    /// Replaces the secrets that requests contain, in recordings.
    let secretRedaction: DeliveryRedaction?
    let verifier: RequestVerifier

    init(
        configuration: ReceiverConfiguration, processor: any MessageProcessor, layout: EventLayout,
        registration: EndpointNames.Registration, bodies: BodyReader,
        secretRedaction: DeliveryRedaction?, verifier: RequestVerifier
    ) {
        self.configuration = configuration
        self.processor = processor
        self.layout = layout
        self.registration = registration
        self.bodies = bodies
        self.secretRedaction = secretRedaction
        self.verifier = verifier
    }
}
#endif
