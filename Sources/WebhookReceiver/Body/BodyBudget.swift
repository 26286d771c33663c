#if Receiver
/// Limits the number and the total size of the bodies that are being read.
final class BodyBudget: Sendable {
    private struct State {
        var count = 0
        var bytes = 0
    }

    private let maximumCount: Int
    private let maximumBytes: Int
    private let state = Locked(State())

    init(maximumCount: Int, maximumBytes: Int) {
        self.maximumCount = maximumCount
        self.maximumBytes = maximumBytes
    }

    /// Reserves a place for one body, until ``end(_:)``.
    ///
    /// - Returns: Whether there is one; not so when the maximum number of bodies is being read.
    func begin() -> Bool {
        state.withLock { [maximumCount] state in
            guard state.count < maximumCount else { return false }
            state.count += 1
            return true
        }
    }

    /// Reserves room for received bytes.
    ///
    /// - Returns: Whether the budget has room for them.
    func add(_ count: Int) -> Bool {
        state.withLock { [maximumBytes] state in
            guard count <= maximumBytes - state.bytes else { return false }
            state.bytes += count
            return true
        }
    }

    /// Returns the place of a body, and the bytes that were reserved for it.
    func end(_ bytes: Int) {
        state.withLock { state in
            state.count -= 1
            state.bytes -= bytes
        }
    }
}
#endif
