import Foundation
import WebhookReceiver

/// A store in a database. It also has an inbox, and it does not delete expired deliveries by itself.
protocol DatabaseStore: InboxStore {
    /// The deliveries in the inbox, in the order in which they were appended.
    func entries() async throws -> [InboxEntry]

    /// Deletes expired deliveries.
    ///
    /// - Returns: The number of deleted deliveries.
    func clean() async throws -> Int
}

extension DatabaseStore {
    /// The default time for which a commit is remembered: senders retry for up to 3 days.
    static var timeToLive: Duration { .seconds(4 * 24 * 3600) }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
