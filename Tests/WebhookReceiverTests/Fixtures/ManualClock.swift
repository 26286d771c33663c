#if Receiver
import Foundation

/// A clock that stands still until it is advanced.
final class ManualClock: Clock, @unchecked Sendable {
    struct Instant: InstantProtocol {
        var time: Duration

        func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
        func duration(to other: Instant) -> Duration { other.time - time }
        static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
    }

    private struct Sleeper {
        let deadline: Instant
        let continuation: CheckedContinuation<Void, Never>
    }

    private let lock = NSLock()
    private var time = Instant(time: .zero)
    private var sleepers: [Sleeper] = []
    private var observers: [CheckedContinuation<Void, Never>] = []

    var now: Instant { lock.withLock { time } }

    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        await withCheckedContinuation { continuation in
            let resumed = lock.withLock { () -> [CheckedContinuation<Void, Never>] in
                guard deadline > time else { return [continuation] }
                sleepers.append(Sleeper(deadline: deadline, continuation: continuation))
                defer { observers = [] }
                return observers
            }
            for continuation in resumed { continuation.resume() }
        }
    }

    /// Returns when something sleeps.
    func waitForSleeper() async {
        await withCheckedContinuation { continuation in
            let isReady = lock.withLock {
                if sleepers.isEmpty { observers.append(continuation) }
                return !sleepers.isEmpty
            }
            if isReady { continuation.resume() }
        }
    }

    /// Advances the clock, and wakes what sleeps no longer.
    func advance(by duration: Duration) {
        let awake = lock.withLock {
            time = time.advanced(by: duration)
            let awake = sleepers.filter { $0.deadline <= time }
            sleepers.removeAll { $0.deadline <= time }
            return awake
        }
        for sleeper in awake { sleeper.continuation.resume() }
    }
}
#endif
