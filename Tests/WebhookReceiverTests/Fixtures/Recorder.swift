#if Receiver
import Foundation

/// Records values from any task.
final class Recorder<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [Value] = []

    var values: [Value] { lock.withLock { list } }

    func add(_ value: Value) {
        lock.withLock { list.append(value) }
    }
}
#endif
