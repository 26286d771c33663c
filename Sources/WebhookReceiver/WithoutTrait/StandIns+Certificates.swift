#if !Certificates
// Schemes with RSA and certificates: see `StandIns.swift`.

/// Needs the trait `Certificates`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
)
public enum CertificateFetch {}

/// Needs the trait `Certificates`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
)
public struct CertificateTrust {
    /// Needs the trait `Certificates`.
    public init(roots: Any, intermediates: Any? = nil) {}
}

/// Needs the trait `Certificates`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
)
public struct AmazonSNSScheme {
    /// Needs the trait `Certificates`.
    public init(topicARNs: Any, trust: Any, fetch: Any) {}
}

/// Needs the trait `Certificates`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
)
public struct PayPalScheme {
    /// Needs the trait `Certificates`.
    public init(webhookID: Any, trust: Any, fetch: Any) {}
}

/// Needs the trait `Certificates`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
)
public struct AppStoreScheme {
    /// Needs the trait `Certificates`.
    public init(bundleIDs: Any, environment: Any, trust: Any) {}
}

#if Receiver
extension SignatureScheme where Self == UnsignedScheme {
    /// Needs the trait `Certificates`.
    @available(
        *, unavailable,
        message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
    )
    public static func pubSub(
        audience: Any, email: Any, limits: Any? = nil, now: Any? = nil, load: Any
    ) -> Self { .unsigned }

    /// Needs the trait `Certificates`.
    @available(
        *, unavailable,
        message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
    )
    public static func wise(publicKeys: Any) -> Self { .unsigned }

    /// Needs the trait `Certificates`.
    @available(
        *, unavailable,
        message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
    )
    public static func payPal(webhookID: Any, trust: Any, fetch: Any) -> Self { .unsigned }

    /// Needs the trait `Certificates`.
    @available(
        *, unavailable,
        message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
    )
    public static func amazonSNS(topicARNs: Any, trust: Any, fetch: Any) -> Self { .unsigned }

    /// Needs the trait `Certificates`.
    @available(
        *, unavailable,
        message: "enable the trait: .package(url: …, traits: [\"Certificates\"])"
    )
    public static func appStore(bundleIDs: Any, environment: Any, trust: Any) -> Self { .unsigned }
}
#endif
#endif
