#if Receiver
#if canImport(os)
import os
#else
import Synchronization
#endif

/// A value protected by a lock.
package final class Locked<Value: Sendable>: Sendable {
    // `Mutex` of the standard library needs macOS 15 and iOS 18.
    #if canImport(os)
    private let lock: OSAllocatedUnfairLock<Value>

    package init(_ value: Value) {
        lock = OSAllocatedUnfairLock(initialState: value)
    }
    #else
    private let lock: Mutex<Value>

    package init(_ value: Value) {
        lock = Mutex(value)
    }
    #endif

    /// Calls a closure with the value while the lock is held.
    package func withLock<Result: Sendable>(_ work: @Sendable (inout Value) -> Result) -> Result {
        lock.withLock { work(&$0) }
    }
}
#endif
