#if SQLite || PostgreSQL
extension Duration {
    /// The duration in seconds, within what databases can add to a time: at most a century.
    var interval: Double {
        let seconds = Double(components.seconds) + Double(components.attoseconds) * 1e-18
        return min(max(seconds, 0), 100 * 365.25 * 86400)
    }
}
#endif
