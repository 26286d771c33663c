#if Receiver
extension Clock<Duration> {
    /// Starts to measure.
    ///
    /// - Returns: What tells how much time has passed since.
    func stopwatch() -> @Sendable () -> Duration {
        let start = now
        return { start.duration(to: now) }
    }
}
#endif
