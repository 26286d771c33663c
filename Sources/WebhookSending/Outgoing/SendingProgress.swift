#if Receiver
/// Reports the progress of sending many deliveries, about twenty times.
package struct SendingProgress: Sendable {
    package let total: Int
    private(set) var sent = 0
    private(set) var failed = 0

    /// Fewer deliveries than this have a line each, without progress.
    private static let minimum = 50

    package init(total: Int) {
        self.total = total
    }

    /// Whether each delivery has its own line.
    package var showsEach: Bool { total < Self.minimum }

    /// Counts a delivery.
    ///
    /// - Returns: A progress line, if one is due.
    package mutating func count(isSuccess: Bool) -> String? {
        sent += 1
        if !isSuccess { failed += 1 }
        let step = max(total / 20, 1)
        guard !showsEach, sent.isMultiple(of: step) || sent == total else { return nil }
        return "\(sent) of \(total) sent (\(sent * 100 / total) %)"
            + (failed == 0 ? "" : ", \(failed) failed")
    }

    /// The final line.
    package var summary: String { "\(sent - failed) of \(total) deliveries were accepted" }
}
#endif
