#if !Receiver
// Inboxes and handlers: see `StandIns.swift`.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public protocol InboxStore {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public protocol InspectableInbox {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxEntry {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxError {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxLease {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxOutcome {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxQuery {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxRecord {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxReport {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxSignal {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxState {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum InboxStatistics {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public enum Delivery {}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
@dynamicMemberLookup
public struct InboxWorkerConfiguration {
    /// Needs the trait `Receiver`.
    public init() {}

    /// Needs the trait `Receiver`.
    public init(_ change: (inout InboxWorkerConfiguration) -> Void) {}

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
@dynamicMemberLookup
public struct InboxRetryPolicy {
    /// Needs the trait `Receiver`.
    public init() {}

    /// Needs the trait `Receiver`.
    public init(_ change: (inout InboxRetryPolicy) -> Void) {}

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
public struct InboxWorker {
    /// Needs the trait `Receiver`.
    public init(_ inbox: Any, configuration: Any? = nil, handler: Any) {}

    /// Needs the trait `Receiver`.
    public func run() async {}

    /// Needs the trait `Receiver`.
    public func stop() {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct PermanentFailure: Error {
    /// Needs the trait `Receiver`.
    public init(_ reason: String, underlyingError: (any Error)? = nil) {}
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct RetryAfter: Error {
    /// Needs the trait `Receiver`.
    public init(_ delay: Duration, underlyingError: (any Error)? = nil) {}
}
#endif
