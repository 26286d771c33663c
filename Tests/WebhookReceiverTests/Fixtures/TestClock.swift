#if Receiver
import Foundation

/// A clock that stands still until a test advances it.
final class TestClock: @unchecked Sendable {
    static let start = Date(timeIntervalSince1970: 1_700_000_000)

    private let lock = NSLock()
    private var time: Date

    init(_ time: Date = TestClock.start) {
        self.time = time
    }

    var now: @Sendable () -> Date {
        { [self] in lock.withLock { time } }
    }

    func advance(by seconds: TimeInterval) {
        lock.withLock { time += seconds }
    }
}
#endif
