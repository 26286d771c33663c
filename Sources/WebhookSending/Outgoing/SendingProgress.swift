#if Receiver
/// Says how far the sending of many deliveries is, some twenty times.
package struct SendingProgress: Sendable {
    package let total: Int
    private(set) var sent = 0
    private(set) var failed = 0

    /// With fewer deliveries than this, their own lines are enough.
    private static let minimum = 50

    package init(total: Int) {
        self.total = total
    }

    /// Whether each delivery has a line of its own.
    package var showsEach: Bool { total < Self.minimum }

    /// Counts a delivery.
    ///
    /// - Returns: A line, where it is time for one.
    package mutating func count(isSuccess: Bool) -> String? {
        sent += 1
        if !isSuccess { failed += 1 }
        let step = max(total / 20, 1)
        guard !showsEach, sent.isMultiple(of: step) || sent == total else { return nil }
        return "\(sent) of \(total) sent (\(sent * 100 / total) %)"
            + (failed == 0 ? "" : ", \(failed) failed")
    }

    /// The line at the end.
    package var summary: String { "\(sent - failed) of \(total) deliveries were taken" }
}
#endif
