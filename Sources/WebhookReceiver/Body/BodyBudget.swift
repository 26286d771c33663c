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

    /// Reserves a place for one body; `nil` when the maximum number of bodies is being read.
    func begin() -> Reservation? {
        let hasRoom = state.withLock { [maximumCount] state in
            guard state.count < maximumCount else { return false }
            state.count += 1
            return true
        }
        return hasRoom ? Reservation(self) : nil
    }

    /// The share of one body in the budget, returned when it is deinitialized.
    final class Reservation: Sendable {
        private let budget: BodyBudget
        private let bytes = Locked(0)

        fileprivate init(_ budget: BodyBudget) {
            self.budget = budget
        }

        /// Adds received bytes to the share.
        ///
        /// - Returns: Whether the budget has room for them.
        func add(_ count: Int) -> Bool {
            let maximum = budget.maximumBytes
            let hasRoom = budget.state.withLock { state in
                guard count <= maximum - state.bytes else { return false }
                state.bytes += count
                return true
            }
            if hasRoom { bytes.withLock { $0 += count } }
            return hasRoom
        }

        deinit {
            let bytes = bytes.withLock { $0 }
            budget.state.withLock { state in
                state.count -= 1
                state.bytes -= bytes
            }
        }
    }
}
#endif
