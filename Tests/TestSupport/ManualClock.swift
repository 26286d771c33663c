import Foundation

/// A clock that stands still until a test advances it.
package final class ManualClock: Clock, @unchecked Sendable {
    package typealias Duration = Swift.Duration

    package struct Instant: InstantProtocol {
        fileprivate var time = Duration.zero

        package func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }

        package func duration(to other: Instant) -> Duration { other.time - time }

        package static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
    }

    private struct Sleeper {
        let end: Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let lock = NSLock()
    private var time = Instant()
    private var sleepers: [Int: Sleeper] = [:]
    private var observers: [CheckedContinuation<Void, Never>] = []
    private var lastID = 0

    package init() {}

    package var minimumResolution: Duration { .zero }

    package var now: Instant { lock.withLock { time } }

    /// Advances the time, and resumes the tasks whose sleep has ended.
    package func advance(by duration: Duration) {
        let woken = lock.withLock {
            time = time.advanced(by: duration)
            let woken = sleepers.filter { $0.value.end <= time }
            for id in woken.keys { sleepers[id] = nil }
            return woken.values
        }
        for sleeper in woken { sleeper.continuation.resume() }
    }

    /// Returns when a task sleeps.
    package func waitForSleeper() async {
        await withCheckedContinuation { continuation in
            let isReady = lock.withLock {
                if sleepers.isEmpty { observers.append(continuation) }
                return !sleepers.isEmpty
            }
            if isReady { continuation.resume() }
        }
    }

    package func sleep(until end: Instant, tolerance: Duration? = nil) async throws {
        let id = lock.withLock {
            lastID += 1
            return lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                begin(Sleeper(end: end, continuation: continuation), id)
            }
        } onCancel: {
            lock.withLock { sleepers.removeValue(forKey: id) }?
                .continuation.resume(throwing: CancellationError())
        }
    }

    private func begin(_ sleeper: Sleeper, _ id: Int) {
        lock.lock()
        // A task that was canceled before is not resumed by anything else.
        if Task.isCancelled {
            lock.unlock()
            sleeper.continuation.resume(throwing: CancellationError())
        } else if sleeper.end <= time {
            lock.unlock()
            sleeper.continuation.resume()
        } else {
            sleepers[id] = sleeper
            let observers = observers
            self.observers = []
            lock.unlock()
            for observer in observers { observer.resume() }
        }
    }
}
