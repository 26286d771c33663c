#if Receiver
extension SignatureScheme where Self == TokenScheme {
    /// A secret that is sent with each request: see ``TokenScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no token, or one is empty.
    public static func token(
        _ location: TokenLocation, tokens: [String]
    ) throws(SecretError) -> Self {
        try TokenScheme(location, tokens: tokens)
    }

    /// User name and password in `Authorization: Basic …` (RFC 7617), as Postmark, Chargebee and many
    /// others send them: see ``TokenScheme`` for what they do not protect.
    ///
    /// - Parameter credentials: The user names and passwords in use: both the old and the new ones during
    ///   rotation.
    /// - Throws: ``SecretError`` when there are none, a password is empty, or a user name has a colon.
    public static func basic(
        _ credentials: [(userName: String, password: String)]
    ) throws(SecretError) -> Self {
        var tokens: [String] = []
        for (userName, password) in credentials {
            guard !userName.utf8.contains(UInt8(ascii: ":")) else { throw .colonInUserName }
            guard !password.isEmpty else { throw .empty }
            tokens.append("\(userName):\(password)")
        }
        return try TokenScheme(.basicCredentials, tokens: tokens, name: "basic")
    }

    /// User name and password: see ``basic(_:)``.
    ///
    /// - Throws: ``SecretError`` when the password is empty, or the user name has a colon.
    public static func basic(
        userName: String, password: String
    ) throws(SecretError) -> Self {
        try basic([(userName, password)])
    }

    /// GitLab's secret token, `X-Gitlab-Token`. Prefer its signing token, which is Standard Webhooks.
    ///
    /// - Throws: ``SecretError`` when there is no token, or one is empty.
    public static func gitLab(tokens: [String]) throws(SecretError) -> Self {
        try TokenScheme(
            .header("X-Gitlab-Token"), tokens: tokens, name: "gitlab",
            unsignedIDHeader: "Idempotency-Key")
    }

    /// The secret in the `Authorization` field of Okta's event hooks.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func okta(secrets: [String]) throws(SecretError) -> Self {
        try TokenScheme(.header(TokenLocation.authorization), tokens: secrets, name: "okta")
    }

    /// The secret token of a Telegram bot, `X-Telegram-Bot-Api-Secret-Token`.
    ///
    /// - Throws: ``SecretError`` when there is no token, or one is empty.
    public static func telegram(tokens: [String]) throws(SecretError) -> Self {
        try TokenScheme(
            .header("X-Telegram-Bot-Api-Secret-Token"), tokens: tokens, name: "telegram",
            hasOneTypePerBody: true)
    }

    /// The `clientState` of Microsoft Graph's subscriptions, which each notification of a body must have.
    ///
    /// - Throws: ``SecretError`` when there is no state, or one is empty.
    public static func microsoftGraph(clientStates: [String]) throws(SecretError) -> Self {
        try TokenScheme(
            .bodyField("/value/*/clientState"), tokens: clientStates, name: "microsoft-graph",
            hasOneTypePerBody: true)
    }
}
#endif
