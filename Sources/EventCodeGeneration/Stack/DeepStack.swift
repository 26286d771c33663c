import Foundation

/// A thread whose stack is large enough for the longest chain of types that `TypeBuilder` follows.
/// Chains of a hundred schemas are common, and the main thread's stack overflows at about three
/// hundred.
package enum DeepStack {
    /// Runs a function on such a thread, and waits for its result.
    package static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
        let outcome = Outcome<Result>()
        let thread = Thread { outcome.finish(body()) }
        thread.stackSize = 256 << 20
        thread.start()
        return outcome.wait()
    }

    private final class Outcome<Result: Sendable>: @unchecked Sendable {
        private let condition = NSCondition()
        private var result: Result?

        func finish(_ result: Result) {
            condition.withLock { self.result = result }
            condition.signal()
        }

        func wait() -> Result {
            condition.lock()
            defer { condition.unlock() }
            while true {
                if let result { return result }
                condition.wait()
            }
        }
    }
}
