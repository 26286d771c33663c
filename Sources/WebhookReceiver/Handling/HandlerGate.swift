#if Receiver
/// Counts the deliveries that are being handled.
final class HandlerGate: Sendable {
    let limit: Int
    private let count = Locked(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Lets one in, if there is room.
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
