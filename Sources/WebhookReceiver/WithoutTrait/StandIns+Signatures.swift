#if !Receiver
// What signature schemes consist of: see `StandIns.swift`.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum HMACAlgorithm {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignatureFormatError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SecretEncoding {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SecretError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SecretWarning {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SenderError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SenderLookup {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SenderSchemes {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignatureEncoding {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignatureError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignedContent {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignedDelivery {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SigningError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum TimestampUnit {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum WebhookSender {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct KeyLookup {
    /// Needs the trait `Receiver`.
    public init(
        by identifier: Any, of subject: Any? = nil, sentSecrets: Any? = nil, limits: Any? = nil,
        load: Any
    ) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public final class KeyCache {
    /// Needs the trait `Receiver`.
    public init(limits: Any? = nil, load: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum BodySignatureFormat {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum KeyCacheError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum KeyCacheLimits {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum KeyIdentifier {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum PublicKeyAlgorithm {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignatureFormat {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum TokenLocation {}
#endif
