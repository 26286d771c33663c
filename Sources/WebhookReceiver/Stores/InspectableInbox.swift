#if Receiver
/// An inbox whose events people can look at, replay and delete.
public protocol InspectableInbox: InboxStore {
    /// The events that match a query, in the order in which they were stored.
    ///
    /// - Parameters:
    ///   - query: The properties of the events.
    ///   - limit: The maximum number of events.
    func records(_ query: InboxQuery, limit: Int) async throws -> [InboxRecord]

    /// Makes dead letters and waiting events due now, with no attempts. Does nothing to events that are
    /// being handled.
    ///
    /// - Returns: The number of events.
    func replay(_ query: InboxQuery) async throws -> Int

    /// Deletes dead letters and waiting events. Does nothing to events that are being handled. Repeated
    /// deliveries of a deleted event are still duplicates.
    ///
    /// - Returns: The number of events.
    func discard(_ query: InboxQuery) async throws -> Int

    /// The number of events by state, and the age of the oldest one.
    ///
    /// - Parameter endpoint: The name of the endpoint; `nil` for all.
    func statistics(of endpoint: String?) async throws -> InboxStatistics
}
#endif
