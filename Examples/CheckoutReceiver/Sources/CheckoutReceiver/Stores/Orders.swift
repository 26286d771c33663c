import WebhookReceiver

/// The shop's own table, in the database of the inbox: a row for each event that was handled.
protocol Orders: Sendable {
    /// Creates the table.
    func create() async throws

    /// Adds a row, and completes the event in the same transaction.
    func add(_ event: String, completing lease: InboxLease) async throws
}
