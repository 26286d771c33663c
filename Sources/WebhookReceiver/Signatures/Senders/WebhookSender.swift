#if Receiver
/// One of several senders to an endpoint: its name, and how it signs.
public struct WebhookSender: Sendable {
    /// The sender's name: a part of what identifies a delivery, so keep it. It is told to the
    /// observer.
    public let name: String

    /// How it signs, with its secrets; several are one sender's during rotation.
    public let scheme: any SignatureScheme

    /// Creates a sender.
    ///
    /// - Throws: ``SenderError`` when the name is empty, or the scheme proves no single sender.
    public init(name: String, scheme: any SignatureScheme) throws(SenderError) {
        guard !name.isEmpty else { throw .emptyName }
        if scheme is UnsignedScheme { throw .unsigned(name) }
        if scheme is SenderSchemes || scheme is SenderLookup { throw .severalSenders(name) }
        guard scheme.maximumBodyHashes <= SenderSchemes.bodyHashLimit else {
            throw .tooManySecrets(limit: SenderSchemes.bodyHashLimit)
        }
        self.name = name
        self.scheme = scheme
    }

    /// Proves that a request is from this sender.
    func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        var delivery = try await scheme.verify(request)
        delivery.sender = name
        return delivery
    }
}
#endif
