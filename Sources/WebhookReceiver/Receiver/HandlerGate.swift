#if Receiver
/// Counts the deliveries that are being handled.
actor HandlerGate {
    private let limit: Int
    private var count = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Lets one in, if there is room.
    func enter() -> Bool {
        guard count < limit else { return false }
        count += 1
        return true
    }

    func leave() {
        count -= 1
    }
}
#endif
