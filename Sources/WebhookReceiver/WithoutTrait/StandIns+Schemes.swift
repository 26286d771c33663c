#if !Receiver
// Signature schemes: see `StandIns.swift`.

/// The names of signature schemes, so that `.stripe(secrets:)` resolves.
public struct SchemeName: Sendable {
    /// Needs the trait `Receiver`.
    public static func standardWebhooks(
        secrets: Any, headerPrefix: Any? = nil, allowsWeakSecret: Any? = nil
    ) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func stripe(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func github(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func slack(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func shopify(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func square(secrets: Any, notificationURL: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func line(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func twilio(
        secrets: Any, sharedKeySecrets: Any? = nil
    ) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func hmac(_ format: Any, secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func senders(_ senders: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func lookup(_ find: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func token(_ location: Any, tokens: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func basic(_ credentials: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func basic(userName: Any, password: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func gitLab(tokens: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func okta(secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func telegram(tokens: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func microsoftGraph(clientStates: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func publicKey(
        _ format: Any, _ algorithm: Any, publicKeys: Any
    ) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func discord(publicKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func telnyx(publicKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func sendGrid(publicKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func mailgun(signingKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func adyen(hmacKeys: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func bodySignature(_ format: Any, secrets: Any) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static func keys(
        by identifier: Any, of subject: Any? = nil, sentSecrets: Any? = nil, limits: Any? = nil,
        load: Any
    ) -> SchemeName { SchemeName() }

    /// Needs the trait `Receiver`.
    public static var unsigned: SchemeName { SchemeName() }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct StandardWebhooks {
    /// Needs the trait `Receiver`.
    public init(secrets: Any, headerPrefix: Any? = nil, allowsWeakSecret: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct StripeScheme {
    /// Needs the trait `Receiver`.
    public init(secrets: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct TwilioScheme {
    /// Needs the trait `Receiver`.
    public init(secrets: Any, sharedKeySecrets: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct HMACScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, secrets: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct HMACFormat {
    /// Needs the trait `Receiver`.
    public init(signatureHeader: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct UnsignedScheme {
    /// Needs the trait `Receiver`.
    public init() {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public protocol SignatureScheme {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct PublicKeyScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, _ algorithm: Any, publicKeys: Any) {}

    /// Needs the trait `Receiver`.
    public init(_ format: Any, _ algorithm: Any, privateKeys: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct TokenScheme {
    /// Needs the trait `Receiver`.
    public init(
        _ location: Any, tokens: Any, name: Any? = nil, unsignedIDHeader: Any? = nil,
        hasOneTypePerBody: Any? = nil
    ) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct BodySignatureScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, secrets: Any) {}
}
#endif
