#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

/// Published vectors of nine schemes. `now` is the time of the clock.
@Suite struct SignatureVectorTests {
    @Test(
        "All published vectors agree",
        .enabled(if: !SignatureVector.all.isEmpty, "the corpora are not there"))
    func vectors() async throws {
        var disagreeing: [String] = []
        for vector in SignatureVector.all where try await !agrees(vector) {
            disagreeing.append(vector.name)
        }
        let total = SignatureVector.all.count
        print("signature vectors: \(total - disagreeing.count) of \(total) agree")
        #expect(disagreeing == [])
    }

    private func agrees(_ vector: SignatureVector) async throws -> Bool {
        guard let scheme = try? vector.makeScheme() else { return vector.refusesSecret }
        let isAccepted = try await isAccepted(vector, scheme)
        // Stripe's libraries accept any time in the future. This library applies the tolerance to it as well:
        // otherwise deliveries of a sender whose clock is ahead could be replayed for longer.
        return !vector.refusesSecret && isAccepted == (vector.isValid ?? false)
    }

    /// Whether a receiver with the scheme accepts the vector's request.
    private func isAccepted(
        _ vector: SignatureVector, _ scheme: any SignatureScheme
    ) async throws -> Bool {
        func status(_ scheme: some SignatureScheme) async throws -> Int {
            let configuration = ReceiverConfiguration {
                $0.now = { vector.now }
                $0.acceptsAnyContentType = true
            }
            let receiver = try WebhookReceiver(scheme, configuration: configuration) {
                (_: CheckoutEvent) in
            }
            return await receiver.receive(vector.request).status
        }
        return try await status(scheme) != 401
    }
}
#endif
