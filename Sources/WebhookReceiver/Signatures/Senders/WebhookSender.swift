#if Receiver
/// One of several senders to an endpoint, with its name and its scheme.
public struct WebhookSender: Sendable {
    /// The sender's name. It is part of a delivery's identifier, so do not change it. Reports contain it.
    public let name: String

    /// The scheme by which it signs, with its secrets: both the old and the new one during rotation.
    public let scheme: any SignatureScheme

    /// Creates a sender.
    ///
    /// - Throws: ``SenderError`` when the name is empty, or the scheme does not identify a single sender.
    public init(name: String, scheme: any SignatureScheme) throws(SenderError) {
        guard !name.isEmpty else { throw .emptyName }
        if scheme is UnsignedScheme { throw .unsigned(name) }
        if scheme is SenderSchemes || scheme is SenderLookup || scheme is KeyLookup {
            throw .severalSenders(name)
        }
        guard scheme.maximumBodyHashes <= SenderSchemes.bodyHashLimit else {
            throw .tooManySecrets(limit: SenderSchemes.bodyHashLimit)
        }
        self.name = name
        self.scheme = scheme
    }

    /// Verifies that a request is from this sender.
    func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        var delivery = try await scheme.verify(request)
        delivery.sender = name
        return delivery
    }
}
#endif
