#if !Receiver
// Without the trait `Receiver`, each public type of this module has a stand-in, so that any use of it is an
// error that names the line to add.

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public struct TestEndpoint {
    /// Needs the trait `Receiver`.
    public init(
        _ scheme: Any? = nil, url: Any? = nil, deliveries: Any? = nil, configuration: Any? = nil,
        clock: Any? = nil, handler: Any
    ) throws {}

    /// Needs the trait `Receiver`.
    public func deliver(_ event: Any, id: Any? = nil) async throws -> TestResult { TestResult() }

    /// Needs the trait `Receiver`.
    public func request(for event: Any, id: Any? = nil) throws -> Any { event }

    /// Needs the trait `Receiver`.
    public func send(_ request: Any) async -> TestResult { TestResult() }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
@dynamicMemberLookup
public struct TestResult {
    /// Needs the trait `Receiver`.
    public subscript(dynamicMember name: String) -> Any { name }
}

/// Needs the trait `Receiver`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"Receiver\"])"
)
public final class TestClock {
    /// Needs the trait `Receiver`.
    public init() {}

    /// Needs the trait `Receiver`.
    public func advance(by duration: Duration) {}
}
#endif
