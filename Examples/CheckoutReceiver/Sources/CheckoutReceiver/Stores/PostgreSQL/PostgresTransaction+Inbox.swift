#if PostgreSQL
import Foundation
import WebhookEvents
import WebhookReceiver

/// Operations on the table of the inbox.
extension PostgresTransaction {
    func keep(_ entry: InboxEntry, _ delivery: DeliveryID) throws {
        try run(
            """
            INSERT INTO webhook_inbox (delivery, endpoint, sender, headers, body, time)
            VALUES ($1, $2, $3, $4, decode($5, 'base64'), to_timestamp($6))
            """, delivery.rawValue, entry.endpoint, entry.sender,
            StoredHeaders.text(entry.message.headers),
            Data(entry.message.body).base64EncodedString(),
            "\(entry.time.timeIntervalSince1970)")
    }

    func entries() throws -> [InboxEntry] {
        try run(
            """
            SELECT endpoint, sender, headers, encode(body, 'base64'), extract(epoch FROM time)
            FROM webhook_inbox ORDER BY position
            """
        ).map { row in
            guard let endpoint = row[0], let headers = row[2],
                let time = row[4].flatMap(Double.init),
                let body = row[3].flatMap({
                    Data(base64Encoded: $0, options: .ignoreUnknownCharacters)
                })
            else { throw PostgresError(description: "a row of the inbox has no value") }
            let message = WebhookMessage(
                headers: try StoredHeaders.headers(headers), body: [UInt8](body))
            return InboxEntry(
                endpoint: endpoint, sender: row[1], message: message,
                time: Date(timeIntervalSince1970: time))
        }
    }
}
#endif
