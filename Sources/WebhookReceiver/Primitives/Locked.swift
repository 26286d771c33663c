#if Receiver
#if canImport(os)
import os
#else
import Synchronization
#endif

/// A value that one thread has at a time.
final class Locked<Value: Sendable>: Sendable {
    // The one of the standard library needs the systems of 2024.
    #if canImport(os)
    private let lock: OSAllocatedUnfairLock<Value>

    init(_ value: Value) {
        lock = OSAllocatedUnfairLock(initialState: value)
    }
    #else
    private let lock: Mutex<Value>

    init(_ value: Value) {
        lock = Mutex(value)
    }
    #endif

    /// Does something with the value while nobody else has it.
    func withLock<Result: Sendable>(_ work: @Sendable (inout Value) -> Result) -> Result {
        lock.withLock { work(&$0) }
    }
}
#endif
