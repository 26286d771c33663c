#if Receiver
public import Foundation

/// A clock that stands still until a test advances it.
public final class TestClock: @unchecked Sendable {
    private let lock = NSLock()
    private var time: Date

    /// Creates a clock.
    ///
    /// - Parameter time: The first time. The default is 2026-01-01T00:00:00Z.
    public init(_ time: Date = Date(timeIntervalSince1970: 1_767_225_600)) {
        self.time = time
    }

    /// The current time, to be assigned to `ReceiverConfiguration.now`.
    public var now: @Sendable () -> Date {
        { [self] in lock.withLock { time } }
    }

    /// Advances the time.
    public func advance(by duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let interval = TimeInterval(seconds) + TimeInterval(attoseconds) * 1e-18
        lock.withLock { time += interval }
    }
}
#endif
