#if Receiver
import WebhookEvents

/// Reads and verifies the requests of one endpoint without handling their events, for tools.
package struct RequestGate: Sendable {
    /// A request with as much of its body as was read.
    package struct Passage: Sendable {
        package var request: WebhookRequest
        /// Why the request is refused; `nil` if it is verified.
        package var refusal: DeliveryRefusal?
        package var isBodyRead = false
    }

    private let verifier: RequestVerifier
    private let bodies: BodyReader

    /// - Parameter configuration: The limits of bodies, the tolerance and the clock; the rest is not used.
    package init(_ scheme: any SignatureScheme, _ configuration: ReceiverConfiguration) {
        verifier = RequestVerifier(scheme, configuration, isForm: false)
        bodies = BodyReader(configuration)
    }

    /// Verifies a request, and reads no more of its body than is allowed.
    ///
    /// - Parameters:
    ///   - request: The request without its body.
    ///   - body: The chunks of the body. The iterator must end when its task is canceled.
    /// - Throws: What reading the body throws.
    package func verified<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> Passage where Body.Element: Collection<UInt8> {
        var passage = Passage(request: request)
        do {
            try await verifier.checkHead(request)
        } catch {
            passage.refusal = error
            return passage
        }
        switch try await bodies.read(body) {
        case .success(let bytes): passage.request.message.body = bytes
        case .failure(let refusal):
            passage.refusal = refusal
            return passage
        }
        passage.isBodyRead = true
        do {
            _ = try await verifier.verify(passage.request)
        } catch {
            passage.refusal = error
        }
        return passage
    }
}
#endif
