#if Receiver
extension BodySignatureFormat {
    /// Mailgun's format: `signature` in the body signs its own time and token, **and nothing else of the
    /// event**. The token identifies the delivery. For an event of a subaccount, the key of the account
    /// matches `parent-signature`.
    public static let mailgun = BodySignatureFormat(
        known: "mailgun", fields: ["/signature/timestamp", "/signature/token"],
        signatures: ["/signature/signature", "/signature/parent-signature"], encoding: .hex,
        timestamp: "/signature/timestamp", id: "/signature/token")

    /// The format of Adyen's payment notifications: `hmacSignature` of each item signs its references, its
    /// amount, its event code and its success, **and nothing else**: not the reason, the payment method,
    /// the operations or the date. A reference with a colon is refused: choose others.
    public static let adyen = BodySignatureFormat(
        known: "adyen", secretEncoding: .hex, items: "/notificationItems/*/NotificationRequestItem",
        fields: [
            "/pspReference", "/originalReference", "/merchantAccountCode", "/merchantReference",
            "/amount/value", "/amount/currency", "/eventCode", "/success",
        ],
        separator: ":", signatures: ["/additionalData/hmacSignature"], encoding: .base64)
}

extension SignatureScheme where Self == BodySignatureScheme {
    /// Mailgun's scheme: see ``BodySignatureFormat/mailgun``.
    ///
    /// - Parameter signingKeys: The webhook signing keys of the account or the subaccounts.
    /// - Throws: ``SecretError`` when there is no key, or one is empty.
    public static func mailgun(signingKeys: [String]) throws(SecretError) -> Self {
        try BodySignatureScheme(.mailgun, secrets: signingKeys)
    }

    /// Adyen's scheme for payments: see ``BodySignatureFormat/adyen``.
    ///
    /// - Parameter hmacKeys: The HMAC keys of the webhook, in hexadecimal digits.
    /// - Throws: ``SecretError`` when there is no key, or one is not hexadecimal.
    public static func adyen(hmacKeys: [String]) throws(SecretError) -> Self {
        try BodySignatureScheme(.adyen, secrets: hmacKeys)
    }

    /// HMAC signatures inside the body, in any format: see ``BodySignatureScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty or not in its encoding.
    public static func bodySignature(
        _ format: BodySignatureFormat, secrets: [String]
    ) throws(SecretError) -> Self {
        try BodySignatureScheme(format, secrets: secrets)
    }
}
#endif
