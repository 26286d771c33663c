#if Receiver
/// Limits the number of deliveries that are handled at a time.
final class HandlerGate: Sendable {
    let limit: Int
    private let count = Locked(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Counts a delivery.
    ///
    /// - Returns: Whether it is within the limit; call ``leave()`` after it then.
    func enter() -> Bool {
        count.withLock { [limit] count in
            guard count < limit else { return false }
            count += 1
            return true
        }
    }

    func leave() {
        count.withLock { $0 -= 1 }
    }
}
#endif
