import Foundation

/// A thread with a stack that is large enough for types which lead to each other, as far as
/// `TypeBuilder` follows them. A hundred schemas in a row are common, and the main thread's stack
/// ends at some three hundred.
package enum DeepStack {
    /// Runs a function there, and waits for its result.
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
