#if Receiver
extension SignatureFormat {
    /// The format of Discord's interactions: `X-Signature-Ed25519` signs the time and the body.
    public static let discord = SignatureFormat(
        known: "discord", signatureHeader: "X-Signature-Ed25519", encoding: .hex,
        content: [.timestamp, .body], timestampHeader: "X-Signature-Timestamp",
        hasOneTypePerBody: true)

    /// Telnyx's format: `telnyx-signature-ed25519` signs the time, `|` and the body.
    public static let telnyx = SignatureFormat(
        known: "telnyx", signatureHeader: "telnyx-signature-ed25519", encoding: .base64,
        content: [.timestamp, .text("|"), .body], timestampHeader: "telnyx-timestamp",
        hasOneTypePerBody: true)

    /// The format of SendGrid's Event Webhook: `X-Twilio-Email-Event-Webhook-Signature` signs the time and
    /// the body.
    public static let sendGrid = SignatureFormat(
        known: "sendgrid", signatureHeader: "X-Twilio-Email-Event-Webhook-Signature",
        encoding: .base64, content: [.timestamp, .body],
        timestampHeader: "X-Twilio-Email-Event-Webhook-Timestamp", hasOneTypePerBody: false)
}

extension SignatureScheme where Self == PublicKeyScheme {
    /// Signatures in any format that are verified with public keys: see
    /// ``PublicKeyScheme/init(_:_:publicKeys:)``.
    ///
    /// - Throws: ``SecretError`` when there is no key, or one cannot be used.
    public static func publicKey(
        _ format: SignatureFormat, _ algorithm: PublicKeyAlgorithm, publicKeys: [String]
    ) throws(SecretError) -> Self {
        try PublicKeyScheme(format, algorithm, publicKeys: publicKeys)
    }

    /// Discord's scheme (Ed25519): see ``SignatureFormat/discord``.
    ///
    /// - Parameter publicKeys: The application's public key, in hexadecimal digits.
    /// - Throws: ``SecretError`` when there is no key, or one cannot be used.
    public static func discord(publicKeys: [String]) throws(SecretError) -> Self {
        try PublicKeyScheme(.discord, .ed25519, publicKeys: publicKeys)
    }

    /// Telnyx's scheme (Ed25519): see ``SignatureFormat/telnyx``.
    ///
    /// - Parameter publicKeys: The account's public key, in Base64.
    /// - Throws: ``SecretError`` when there is no key, or one cannot be used.
    public static func telnyx(publicKeys: [String]) throws(SecretError) -> Self {
        try PublicKeyScheme(.telnyx, .ed25519, publicKeys: publicKeys)
    }

    /// SendGrid's scheme (ECDSA): see ``SignatureFormat/sendGrid``.
    ///
    /// - Parameter publicKeys: The verification key of the webhook, in Base64.
    /// - Throws: ``SecretError`` when there is no key, or one cannot be used.
    public static func sendGrid(publicKeys: [String]) throws(SecretError) -> Self {
        try PublicKeyScheme(.sendGrid, .ecdsaP256, publicKeys: publicKeys)
    }
}

#if Certificates
extension SignatureFormat {
    /// Wise's format: `X-Signature-SHA256` signs the body (RSA). No time is signed. `X-Delivery-Id`
    /// identifies the delivery; Wise does not sign it
    /// (https://docs.wise.com/api-docs/features/webhooks-notifications/event-handling).
    public static let wise = SignatureFormat(
        known: "wise", signatureHeader: "X-Signature-SHA256", encoding: .base64,
        unsignedIDHeader: "X-Delivery-Id", hasOneTypePerBody: true)
}

extension SignatureScheme where Self == PublicKeyScheme {
    /// Wise's scheme (RSA): see ``SignatureFormat/wise``.
    ///
    /// - Parameter publicKeys: Wise's public key of the environment (sandbox or production), in PEM or Base64.
    /// - Throws: ``SecretError`` when there is no key, or one cannot be used.
    public static func wise(publicKeys: [String]) throws(SecretError) -> Self {
        try PublicKeyScheme(.wise, .rsaSHA256, publicKeys: publicKeys)
    }
}
#endif
#endif
