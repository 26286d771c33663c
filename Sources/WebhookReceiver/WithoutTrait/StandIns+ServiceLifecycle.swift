#if !ServiceLifecycle
/// Needs the trait `ServiceLifecycle`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"ServiceLifecycle\"])"
)
public struct InboxWorkerService {
    /// Needs the trait `ServiceLifecycle`.
    public init(_ worker: Any) {}
}
#endif
