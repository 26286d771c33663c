#if Receiver
import WebhookEvents

/// Reads and verifies the requests of one endpoint without handling their events, for tools.
package struct RequestGate: Sendable {
    /// A request with as much of its body as was read.
    package struct Passage: Sendable {
        package var request: WebhookRequest
        /// Why the request is refused; `nil` if it is verified or a handshake.
        package var refusal: DeliveryRefusal?
        /// The name and the answer of the handshake that the request is.
        package var handshake: (name: String, answer: WebhookResponse)?
        package var isBodyRead = false
    }

    private let verifier: RequestVerifier
    private let bodies: BodyReader
    private let handshakes: [Handshake]

    /// - Parameter configuration: The limits of bodies, the tolerance, the clock and the handshakes; the rest
    ///   is not used.
    package init(_ scheme: any SignatureScheme, _ configuration: ReceiverConfiguration) {
        verifier = RequestVerifier(scheme, configuration, isForm: false)
        bodies = BodyReader(configuration)
        handshakes = configuration.handshakes
    }

    /// Verifies a request, and reads no more of its body than is allowed.
    ///
    /// - Parameters:
    ///   - request: The request without its body.
    ///   - body: The chunks of the body. The iterator must end when its task is canceled.
    /// - Throws: What reading the body throws, and what a delivered secret is refused with.
    package func verified<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> Passage where Body.Element: Collection<UInt8> {
        var passage = Passage(request: request)
        passage.handshake = try await handshake(.head, request)
        guard passage.handshake == nil else { return passage }
        do {
            try await verifier.checkHead(request)
        } catch {
            passage.refusal = error
        }
        let awaitsHandshake = handshakes.contains { $0.awaitsBody(request) }
        guard passage.refusal == nil || awaitsHandshake else { return passage }
        switch try await bodies.read(body) {
        case .success(let bytes): passage.request.message.body = bytes
        case .failure(let refusal):
            passage.refusal = passage.refusal ?? refusal
            return passage
        }
        passage.isBodyRead = true
        try await verify(&passage)
        return passage
    }

    private func verify(_ passage: inout Passage) async throws {
        if let handshake = try await handshake(.body, passage.request) {
            passage.refusal = nil
            passage.handshake = handshake
        }
        guard passage.refusal == nil, passage.handshake == nil else { return }
        var read = passage.request
        do {
            _ = try await verifier.verify(&read)
        } catch {
            passage.refusal = error
            return
        }
        passage.handshake = try await handshake(.verified, read)
    }

    private func handshake(
        _ phase: Handshake.Phase, _ request: WebhookRequest
    ) async throws -> (name: String, answer: WebhookResponse)? {
        for handshake in handshakes where handshake.phase == phase {
            if let answer = try await handshake.response(to: request) {
                return (handshake.name, answer)
            }
        }
        return nil
    }
}
#endif
