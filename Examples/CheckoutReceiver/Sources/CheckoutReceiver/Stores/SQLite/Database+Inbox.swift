#if SQLite
import Foundation
import GRDB
import WebhookEvents
import WebhookReceiver

/// Operations on the table of the inbox.
extension Database {
    func keep(_ entry: InboxEntry, _ delivery: DeliveryID) throws {
        try execute(
            sql: """
                INSERT INTO inbox (delivery, endpoint, sender, headers, body, time)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                delivery.rawValue, entry.endpoint, entry.sender,
                StoredHeaders.text(entry.message.headers), Data(entry.message.body),
                entry.time.timeIntervalSince1970,
            ])
    }

    func entries() throws -> [InboxEntry] {
        try Row.fetchAll(
            self, sql: "SELECT endpoint, sender, headers, body, time FROM inbox ORDER BY position"
        ).map { row in
            let message = WebhookMessage(
                headers: try StoredHeaders.headers(row["headers"]),
                body: [UInt8](row["body"] as Data))
            return InboxEntry(
                endpoint: row["endpoint"], sender: row["sender"], message: message,
                time: Date(timeIntervalSince1970: row["time"]))
        }
    }
}
#endif
