#if Receiver
import Foundation
import WebhookReceiver

/// Notes values from any task.
final class Recorder<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [Value] = []

    var values: [Value] { lock.withLock { list } }

    func add(_ value: Value) {
        lock.withLock { list.append(value) }
    }
}

/// A clock that stands still until it is set.
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

extension MemoryDeliveryStore {
    /// An empty store whose clock stands still.
    static var still: MemoryDeliveryStore { MemoryDeliveryStore(now: TestClock().now) }
}
#endif
