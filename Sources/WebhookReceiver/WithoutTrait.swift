#if !Receiver
// Without the trait `Receiver`, each public type of this module has a stand-in, so that any use of it
// is an error that names the line to add. The initializers have the shape of the real ones: without
// them, the compiler reports missing initializers and members instead.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct WebhookReceiver {
    /// Needs the trait `Receiver`.
    public init(
        _ scheme: SchemeName, deliveries: Any? = nil, configuration: Any? = nil, handler: Any
    ) {}

    /// Needs the trait `Receiver`.
    public init(
        _ scheme: Any, deliveries: Any? = nil, configuration: Any? = nil, handler: Any
    ) {}

    /// Needs the trait `Receiver`.
    public func receive(_ request: Any) async -> WebhookResponse { WebhookResponse(status: 500) }
}

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
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
@dynamicMemberLookup
public struct ReceiverConfiguration {
    /// Needs the trait `Receiver`.
    public init() {}

    /// Needs the trait `Receiver`.
    public init(_ change: (inout ReceiverConfiguration) -> Void) {}

    /// Needs the trait `Receiver`.
    public subscript(dynamicMember name: String) -> Any {
        get { name }
        set {}
    }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct WebhookRequest {
    /// Needs the trait `Receiver`.
    public init(method: Any? = nil, url: Any? = nil, message: Any) {}

    /// Needs the trait `Receiver`.
    public init(method: Any? = nil, url: Any? = nil, headers: Any, body: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct WebhookResponse {
    /// Needs the trait `Receiver`.
    public var status: Int { 0 }

    /// Needs the trait `Receiver`.
    public init(status: Any, headers: Any? = nil, body: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct StandardWebhooks {
    /// Needs the trait `Receiver`.
    public init(secrets: Any, headerPrefix: Any? = nil, allowsWeakSecret: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct StripeScheme {
    /// Needs the trait `Receiver`.
    public init(secrets: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct TwilioScheme {
    /// Needs the trait `Receiver`.
    public init(secrets: Any, sharedKeySecrets: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct HMACScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, secrets: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct HMACFormat {
    /// Needs the trait `Receiver`.
    public init(signatureHeader: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct UnsignedScheme {
    /// Needs the trait `Receiver`.
    public init() {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct MemoryDeliveryStore {
    /// Needs the trait `Receiver`.
    public init() {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public protocol SignatureScheme {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public protocol DeliveryStore {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public protocol InboxStore {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum BodyBuffer {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum ClaimRequest {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum ClaimResult {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeduplicationKey {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryClaim {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryID {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct DeliveryRecorder {
    /// Needs the trait `Receiver`.
    public init(file: Any, options: Any? = nil) throws {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryRecorderError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
@dynamicMemberLookup
public struct RecordingOptions {
    /// Needs the trait `Receiver`.
    public init() {}

    /// Needs the trait `Receiver`.
    public init(_ change: (inout RecordingOptions) -> Void) {}

    /// Needs the trait `Receiver`.
    public subscript(dynamicMember name: String) -> Any {
        get { name }
        set {}
    }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryOutcome {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryRefusal {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum DeliveryReport {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum EndpointNames {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum EndpointNameError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum EventFilter {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum HMACAlgorithm {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignatureFormatError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum InboxEntry {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SecretEncoding {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SecretError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SecretWarning {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SenderError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SenderLookup {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SenderSchemes {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignatureEncoding {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignatureError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignedBody {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignedContent {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignedDelivery {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SigningError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum TimestampUnit {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum WebhookSender {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct BodySignatureScheme {
    /// Needs the trait `Receiver`.
    public init(_ format: Any, secrets: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public final class KeyCache {
    /// Needs the trait `Receiver`.
    public init(limits: Any? = nil, load: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum BodySignatureFormat {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum KeyCacheError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum KeyCacheLimits {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum KeyIdentifier {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum PublicKeyAlgorithm {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum SignatureFormat {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public enum TokenLocation {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct Handshake {
    /// Needs the trait `Receiver`.
    public init(
        name: Any, method: Any? = nil, challenge: Any, required: Any? = nil, secrets: Any? = nil,
        isVerified: Any? = nil, answer: Any
    ) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public struct HandshakeAnswer {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, from: …, traits: [\"Receiver\"])"
)
public final class HandshakeRegistration {
    /// Needs the trait `Receiver`.
    public init() {}
}
#endif
