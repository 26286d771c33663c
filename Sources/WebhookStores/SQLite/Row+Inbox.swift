#if SQLite
import Foundation
import GRDB
import WebhookEvents
import WebhookReceiver

/// Rows of the inbox, with their messages.
extension Row {
    func entry() throws -> InboxEntry {
        let message = WebhookMessage(
            headers: try StoredHeaders.headers(self["headers"]), body: [UInt8](self["body"] as Data)
        )
        return InboxEntry(
            request: claimRequest, endpoint: StoredText.decode(self["endpoint"]),
            sender: text("sender"), type: text("type"), subject: text("subject"), message: message,
            index: self["position"], time: Date(timeIntervalSince1970: self["received"]))
    }

    private var claimRequest: ClaimRequest {
        let content: String? = self["content"]
        let body = content.map { content in
            SignedBody(
                id: DeliveryID(rawValue: content), type: self["content_type"] ?? "",
                hasOneType: self["content_has_one_type"] ?? false)
        }
        return ClaimRequest(
            id: DeliveryID(rawValue: self["delivery"]), isSigned: self["is_signed"], body: body)
    }

    private func text(_ column: String) -> String? {
        (self[column] as String?).map(StoredText.decode)
    }

    func record(at now: Double) throws -> InboxRecord {
        let isDead: Bool = self["is_dead"]
        let due: Double? = self["due"]
        let isRunning = (self["token"] as String?) != nil && (due ?? 0) > now
        let entry = try entry()
        return InboxRecord(
            id: self["id"], entry: entry, state: isDead ? .dead : isRunning ? .running : .waiting,
            attempts: self["attempts"],
            due: isDead ? nil : due.map(Date.init(timeIntervalSince1970:)) ?? entry.time,
            error: text("error"))
    }
}
#endif
