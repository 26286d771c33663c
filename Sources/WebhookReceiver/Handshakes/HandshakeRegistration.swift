#if Receiver
/// A registration at a provider that delivers a secret in an unsigned request, such as Asana or Notion.
///
/// Anyone can send such a request. A secret is therefore adopted only while the application expects it:
/// after ``open(for:adopt:)``, for a limited time, and only once. All other requests are refused like every
/// request without a signature.
///
/// In that time, a stranger could be faster than the provider. The provider's own request is refused then,
/// and the registration fails: use an adopted secret only after the provider has confirmed the
/// registration, and discard it otherwise.
public final class HandshakeRegistration: Sendable {
    private struct Opening: Sendable {
        let age: @Sendable () -> Duration
        let duration: Duration
        let adopt: @Sendable (String) async throws -> Void

        var isInTime: Bool { age() < duration }
    }

    private let opening = Locked<Opening?>(nil)
    private let clock: any Clock<Duration>

    /// Creates a registration that is not open.
    public convenience init() {
        self.init(clock: ContinuousClock())
    }

    package init(clock: any Clock<Duration>) {
        self.clock = clock
    }

    /// Whether a secret would be adopted now.
    public var isOpen: Bool {
        opening.withLock { $0?.isInTime ?? false }
    }

    /// Expects a secret, from now on. Call it before the request to the provider that creates the
    /// subscription.
    ///
    /// - Parameters:
    ///   - duration: The time after which no secret is adopted.
    ///   - adopt: Stores the secret, before the provider gets its response. When it throws, the provider
    ///     gets the status 500, and the registration is closed.
    public func open(
        for duration: Duration = .seconds(60),
        adopt: @escaping @Sendable (_ secret: String) async throws -> Void
    ) {
        let opening = Opening(age: clock.stopwatch(), duration: duration, adopt: adopt)
        self.opening.withLock { $0 = opening }
    }

    /// Expects no secret any more.
    public func close() {
        opening.withLock { $0 = nil }
    }

    /// Delivers a secret, and closes the registration.
    ///
    /// - Returns: Whether the secret was adopted.
    /// - Throws: What the application throws.
    func adopt(_ secret: String) async throws -> Bool {
        let opening = opening.withLock { opening -> Opening? in
            defer { opening = nil }
            return opening
        }
        guard let opening, opening.isInTime else { return false }
        try await opening.adopt(secret)
        return true
    }
}
#endif
