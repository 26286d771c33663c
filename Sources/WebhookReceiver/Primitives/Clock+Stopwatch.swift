#if Receiver
extension Clock<Duration> {
    /// Starts a measurement.
    ///
    /// - Returns: A closure that returns the time since then.
    func stopwatch() -> @Sendable () -> Duration {
        let start = now
        return { start.duration(to: now) }
    }
}
#endif
