#if Receiver
extension WebTokenFormat {
    /// Plaid's format: `Plaid-Verification` signs the time and the digest of the body (ES256), with a key
    /// that it names (https://plaid.com/docs/api/webhooks/webhook-verification/).
    public static let plaid = WebTokenFormat(
        name: "plaid", algorithm: .es256, header: "Plaid-Verification", prefix: "",
        bodyDigest: "request_body_sha256", isTimed: true, needsKeyID: true,
        hasOneTypePerBody: true)

    /// Vonage's format: the token signs the time and the digest of the body (HS256)
    /// (https://developer.vonage.com/en/getting-started/concepts/webhooks).
    public static let vonage = WebTokenFormat(
        name: "vonage", algorithm: .hs256, bodyDigest: "payload_hash", isTimed: true)

    /// MessageBird's format: `MessageBird-Signature-JWT` signs the digests of the body and of the URL
    /// (HS256), and expires (https://developers.messagebird.com/api/#verifying-http-requests).
    public static let messageBird = WebTokenFormat(
        name: "messagebird", algorithm: .hs256, header: "MessageBird-Signature-JWT", prefix: "",
        bodyDigest: "payload_hash", urlDigest: "url_hash", claims: ["iss": ["MessageBird"]])

    /// The format of monday.com: the token shows that the sender is monday.com, and does not sign the body
    /// (HS256) (https://developer.monday.com/apps/docs/authorization-header).
    ///
    /// - Parameter audience: The URL of the endpoint as monday.com knows it.
    public static func monday(audience: String) -> WebTokenFormat {
        WebTokenFormat(
            name: "monday", algorithm: .hs256, prefix: "", claims: ["aud": [audience]])
    }

    #if Certificates
    /// The format of Google Pub/Sub's push subscriptions: a token of OpenID Connect, which shows that the
    /// sender acts for a service account, and does not sign the body (RS256)
    /// (https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions).
    ///
    /// - Parameters:
    ///   - audience: The audience of the subscription; by default, that is the URL of the endpoint.
    ///   - email: The service account of the subscription. Anyone can make Google sign tokens for another
    ///     account with the same audience.
    public static func pubSub(audience: String, email: String) -> WebTokenFormat {
        WebTokenFormat(
            name: "pubsub", algorithm: .rs256,
            claims: [
                "aud": [audience], "email": [email], "email_verified": ["true"],
                "iss": ["https://accounts.google.com", "accounts.google.com"],
            ], needsKeyID: true)
    }
    #endif
}

extension SignatureScheme where Self == WebTokenScheme {
    /// Vonage's scheme: see ``WebTokenFormat/vonage``.
    ///
    /// - Parameter secrets: The signature secrets of the account in use.
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func vonage(secrets: [String]) throws(SecretError) -> Self {
        try WebTokenScheme(.vonage, secrets: secrets)
    }

    /// MessageBird's scheme: see ``WebTokenFormat/messageBird``. The server must pass the URL on.
    ///
    /// - Parameter signingKeys: The signing keys of the account in use.
    /// - Throws: ``SecretError`` when there is no key, or one is empty.
    public static func messageBird(signingKeys: [String]) throws(SecretError) -> Self {
        try WebTokenScheme(.messageBird, secrets: signingKeys)
    }

    /// The scheme of monday.com: see ``WebTokenFormat/monday(audience:)``.
    ///
    /// - Parameters:
    ///   - signingSecrets: The signing secret of the app; its client secret for the app's own events.
    ///   - audience: The URL of the endpoint as monday.com knows it.
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func monday(
        signingSecrets: [String], audience: String
    ) throws(SecretError) -> Self {
        try WebTokenScheme(.monday(audience: audience), secrets: signingSecrets)
    }
}
#endif
