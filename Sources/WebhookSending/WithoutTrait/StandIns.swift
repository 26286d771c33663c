#if !Receiver
// Without the trait `Receiver`, each public type of this module has a stand-in, so that any use of it
// is an error that names the line to add. The initializers have the shape of the real ones: without
// them, the compiler reports missing initializers and members instead.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct DeliverySender {
    /// Needs the trait `Receiver`.
    public init(transport: Any? = nil, scheme: Any, url: Any, schedule: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct URLSessionTransport {
    /// Needs the trait `Receiver`.
    public init(timeout: Any? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct OutgoingDelivery {
    /// Needs the trait `Receiver`.
    public init(_ event: Any, id: Any? = nil) {}

    /// Needs the trait `Receiver`.
    public init(id: Any, type: Any, message: Any) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public protocol DeliveryTransport {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryAttempt {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum EndpointResponse {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum RetrySchedule {}
#endif
