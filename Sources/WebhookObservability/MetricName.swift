#if Observability
/// The labels of metrics. Their dimensions have few values, whatever requests contain.
public enum MetricName {
    /// A counter of reports: one for each request, or for each event of a batch. Its dimensions are
    /// `endpoint`, `outcome` (`DeliveryOutcome.names`), `status`, and `type` if
    /// ``DeliveryObserver/labeledTypes`` has any.
    public static let deliveries = "webhook_deliveries"

    /// A timer of the same reports, without the time to read the body. Its dimensions are `endpoint` and
    /// `outcome`.
    public static let duration = "webhook_delivery_duration"

    /// A counter of verified reports by the matching secret. Its dimensions are `endpoint` and `secret`, the
    /// index in the scheme's list. Remove an old secret when its counter no longer increases.
    public static let secrets = "webhook_secret_matches"

    /// A counter of the attempts to handle events of an inbox. Its dimensions are `endpoint`, `outcome`
    /// (`InboxOutcome.name`), and `type` if ``DeliveryObserver/labeledTypes`` has any.
    public static let attempts = "webhook_inbox_attempts"

    /// A timer of these attempts. Its dimensions are `endpoint` and `outcome`.
    public static let attemptDuration = "webhook_inbox_attempt_duration"

    /// A timer from the receipt of an event to the end of an attempt, with the same dimensions.
    public static let lag = "webhook_inbox_lag"
}
#endif
