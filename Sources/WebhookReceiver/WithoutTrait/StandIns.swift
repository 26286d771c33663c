#if !Receiver
// Without the trait `Receiver`, each public type of this module has a stand-in, so that any use of it
// is an error that names the line to add. The initializers have the shape of the real ones: without
// them, the compiler reports missing initializers and members instead.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    public init(_ scheme: Any, events: Any, inbox: Any, configuration: Any? = nil) {}

    /// Needs the trait `Receiver`.
    public func receive(_ request: Any) async -> WebhookResponse { WebhookResponse(status: 500) }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum BodyBuffer {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct DeliveryRecorder {
    /// Needs the trait `Receiver`.
    public init(file: Any, options: Any? = nil) throws {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryRecorderError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryOutcome {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryRefusal {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryReport {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum CompressedBodies {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum EventFilter {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
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
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct HandshakeAnswer {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public final class HandshakeRegistration {
    /// Needs the trait `Receiver`.
    public init() {}
}
#endif
