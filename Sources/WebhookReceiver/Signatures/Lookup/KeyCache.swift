#if Receiver
/// Keys that are looked up asynchronously, such as in a database or at a provider's address, and kept for a
/// limited time.
///
/// Many requests for the same keys cause one lookup. The lookups that run at a time, the time of each, and
/// the keys that are kept are limited. A lookup that fails, or takes too long, is an error for the requests
/// that wait for it; keys are never used longer than their lifetime.
public final class KeyCache<ID: Hashable & Sendable, Keys: Sendable>: Sendable {
    /// Looks up keys.
    ///
    /// - Parameter id: The identifier, which comes from a request that has not been verified: never put
    ///   it into a query or a URL without escaping it.
    /// - Returns: The keys; `nil` when there are none for the identifier.
    /// - Throws: An error when the keys are temporarily unavailable.
    public typealias Load = @Sendable (_ id: ID) async throws -> Keys?

    private let limits: KeyCacheLimits
    private let load: Load
    /// The time since the creation of the cache.
    private let now: @Sendable () -> Duration
    private let sleep: @Sendable (_ duration: Duration) async throws -> Void
    private let state: Locked<KeyCacheState<ID, Keys>>

    /// Creates an empty cache.
    ///
    /// - Parameters:
    ///   - limits: The times and the numbers of keys.
    ///   - load: Looks up keys that the cache does not have, or has for too long.
    public convenience init(limits: KeyCacheLimits = KeyCacheLimits(), load: @escaping Load) {
        self.init(limits: limits, clock: ContinuousClock(), load: load)
    }

    /// Creates an empty cache with a clock.
    package init(
        limits: KeyCacheLimits, clock: some Clock<Duration>, load: @escaping Load
    ) {
        self.limits = limits
        self.load = load
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
        state = Locked(KeyCacheState(limits))
    }

    /// The number of identifiers whose keys, or lack of keys, are kept.
    package var count: Int { state.withLock { $0.count } }

    /// The number of requests that wait for lookups.
    package var waitingCount: Int { state.withLock { $0.waitingCount } }

    /// The keys of an identifier, from the cache or from a lookup.
    ///
    /// - Returns: The keys; `nil` when there are none.
    /// - Throws: ``KeyCacheError`` when they are unavailable.
    public func keys(for id: ID) async throws(KeyCacheError) -> Keys? {
        try await keys(for: id, maximumAge: limits.lifetime)
    }

    /// The keys of an identifier, looked up again if those of the cache are older than
    /// ``KeyCacheLimits/refreshInterval``: for a signature that does not match.
    ///
    /// - Returns: The keys; `nil` when there are none.
    /// - Throws: ``KeyCacheError`` when they are unavailable.
    public func refreshedKeys(for id: ID) async throws(KeyCacheError) -> Keys? {
        try await keys(for: id, maximumAge: limits.refreshInterval)
    }

    /// Removes the keys of an identifier, so that they are looked up again.
    public func remove(_ id: ID) {
        state.withLock { $0.remove(id) }
    }

    private func keys(
        for id: ID, maximumAge: Duration
    ) async throws(KeyCacheError) -> Keys? {
        let result: KeyCacheState<ID, Keys>.Loaded = await withCheckedContinuation { waiting in
            let now = now()
            switch state.withLock({ $0.request(id, waiting, now: now, maximumAge: maximumAge) }) {
            case .found(let keys): waiting.resume(returning: .success(keys))
            case .refused: waiting.resume(returning: .failure(.tooManyLookups))
            case .waits: break
            case .starts(let lookup): start(lookup, id)
            }
        }
        return try result.get()
    }

    /// Starts a lookup, and the timer that limits it.
    private func start(_ lookup: UInt64, _ id: ID) {
        let task = Task { [self] in
            var result: KeyCacheState<ID, Keys>.Loaded
            do {
                result = .success(try await load(id))
            } catch {
                result = .failure(.lookupFailed)
            }
            finish(lookup, id, result)
            // Counted until it ends, even if it ignores its cancellation.
            state.withLock { $0.lookupEnded() }
        }
        let timer = Task { [self] in
            guard (try? await sleep(limits.timeout)) != nil else { return }
            task.cancel()
            finish(lookup, id, .failure(.timeout))
        }
        let isRunning = state.withLock { $0.setTimer(timer, of: lookup, id) }
        if !isRunning { timer.cancel() }
    }

    private func finish(_ lookup: UInt64, _ id: ID, _ result: KeyCacheState<ID, Keys>.Loaded) {
        let now = now()
        let finished = state.withLock { $0.finish(lookup, id, result, now: now) }
        finished?.timer?.cancel()
        for waiting in finished?.waiting ?? [] { waiting.resume(returning: result) }
    }
}
#endif
