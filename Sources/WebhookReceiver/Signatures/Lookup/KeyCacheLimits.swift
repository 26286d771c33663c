#if Receiver
/// The limits of a ``KeyCache``. Each has a default.
public struct KeyCacheLimits: Sendable, Hashable {
    /// The time for which keys are used without another lookup: so long does a key work after it was
    /// revoked.
    public var lifetime: Duration = .seconds(300)

    /// The time for which an identifier without keys is refused without another lookup.
    public var missLifetime: Duration = .seconds(30)

    /// The minimum age of keys that are looked up again because a signature does not match them: so long
    /// may it take until a new key works. It limits the lookups that forged requests cause.
    public var refreshInterval: Duration = .seconds(30)

    /// The maximum time of a lookup.
    public var timeout: Duration = .seconds(5)

    /// The maximum number of identifiers whose keys are kept, and of those without keys. Above it, the
    /// oldest ones are looked up again when they are needed.
    public var maximumCount = 1_000

    /// The maximum number of lookups at a time. Above it, keys that are not in the cache are unavailable.
    public var maximumLookups = 16

    /// The maximum number of requests that wait for lookups.
    public var maximumWaiting = 1_000

    /// Creates limits with the defaults.
    public init() {}

    /// Creates limits with the defaults, and changes them.
    public init(_ change: (inout KeyCacheLimits) -> Void) {
        change(&self)
    }
}
#endif
