#if !Receiver
// Delivery stores: see `StandIns.swift`.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct MemoryDeliveryStore {
    /// Needs the trait `Receiver`.
    public init() {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public protocol DeliveryStore {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum ClaimRequest {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum ClaimResult {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeduplicationKey {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryClaim {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum DeliveryID {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum EndpointNames {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum EndpointNameError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum SignedBody {}
#endif
