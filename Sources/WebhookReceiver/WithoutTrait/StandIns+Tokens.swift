#if !Receiver
// Schemes with tokens and forms: see `StandIns.swift`.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum WebTokenAlgorithm {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct WebTokenFormat {
    /// Needs the trait `Receiver`.
    public init(name: Any, algorithm: Any, header: Any? = nil, prefix: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct WebTokenScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, secrets: Any, now: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct MandrillScheme {
    /// Needs the trait `Receiver`.
    public init(webhookKeys: Any, url: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct BraintreeScheme {
    /// Needs the trait `Receiver`.
    public init(keys: Any) {}
}

extension SchemeName {
    /// Needs the trait `Receiver`.
    public static func vonage(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func messageBird(signingKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func monday(signingSecrets: Any, audience: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func plaid(limits: Any? = nil, now: Any? = nil, load: Any) -> SchemeName {
        SchemeName()
    }

    /// Needs the trait `Receiver`.
    public static func webToken(_ format: Any, limits: Any? = nil, now: Any? = nil, load: Any)
        -> SchemeName
    { SchemeName() }

    /// Needs the trait `Certificates`.
    public static func pubSub(
        audience: Any, email: Any, limits: Any? = nil, now: Any? = nil, load: Any
    ) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func mandrill(webhookKeys: Any, url: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func braintree(publicKey: Any, privateKey: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Certificates`.
    public static func wise(publicKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Certificates`.
    public static func payPal(webhookID: Any, trust: Any, fetch: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Certificates`.
    public static func amazonSNS(topicARNs: Any, trust: Any, fetch: Any) -> SchemeName {
        SchemeName()
    }

    /// Needs the trait `Certificates`.
    public static func appStore(bundleIDs: Any, environment: Any, trust: Any) -> SchemeName {
        SchemeName()
    }
}
#endif
