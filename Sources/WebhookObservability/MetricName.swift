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
}
#endif
