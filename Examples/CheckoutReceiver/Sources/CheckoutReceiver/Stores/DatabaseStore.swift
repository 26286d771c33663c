import Foundation
import WebhookReceiver

/// A store in a database: it keeps an inbox too, and does not forget expired deliveries by itself.
protocol DatabaseStore: InboxStore {
    /// The deliveries in the inbox, in the order in which they were appended.
    func entries() async throws -> [InboxEntry]

    /// Forgets what has expired.
    ///
    /// - Returns: How many deliveries that were.
    func clean() async throws -> Int
}

extension DatabaseStore {
    /// For how long a commit is remembered unless a test says otherwise: senders retry for 3 days.
    static var timeToLive: Duration { .seconds(4 * 24 * 3600) }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
