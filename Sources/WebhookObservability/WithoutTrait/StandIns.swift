#if !Observability
// Without the trait `Observability`, a use of this module is an error that names the line to add.

/// Needs the trait `Observability`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Observability\"])"
)
@dynamicMemberLookup
public struct DeliveryObserver {
    /// Needs the trait `Observability`.
    public init(_ change: (inout DeliveryObserver) -> Void = { _ in }) {}

    /// Needs the trait `Observability`.
    public subscript(dynamicMember name: String) -> Any {
        get { name }
        set {}
    }
}

/// Needs the trait `Observability`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Observability\"])"
)
public enum MetricName {}
#endif
