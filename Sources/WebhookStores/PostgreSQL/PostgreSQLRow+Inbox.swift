#if PostgreSQL
import Foundation
import WebhookEvents
import WebhookReceiver

/// Rows of the inbox. Their times are also there in seconds since 1970.
extension PostgreSQLRow {
    func entry() throws -> InboxEntry {
        let message = WebhookMessage(
            headers: try StoredHeaders.headers(text("headers")), body: try bytes("body"))
        return InboxEntry(
            request: try claimRequest(), endpoint: StoredText.decode(try text("endpoint")),
            sender: stored("sender"), type: stored("type"), subject: stored("subject"),
            message: message, index: try number("position"),
            time: Date(timeIntervalSince1970: try number("received_seconds")))
    }

    private func claimRequest() throws -> ClaimRequest {
        let body = self["content"].map { content in
            SignedBody(
                id: DeliveryID(rawValue: content), type: self["content_type"] ?? "",
                hasOneType: isTrue("content_has_one_type"))
        }
        return ClaimRequest(
            id: DeliveryID(rawValue: try text("delivery")), isSigned: isTrue("is_signed"),
            body: body)
    }

    private func stored(_ column: String) -> String? {
        self[column].map(StoredText.decode)
    }

    func record() throws -> InboxRecord {
        let entry = try entry()
        let state = try text("state")
        guard let state = InboxState(rawValue: state) else {
            throw StoreError.malformedRow(column: "state")
        }
        let due: Double? = self["due_seconds"] == nil ? nil : try number("due_seconds")
        return InboxRecord(
            id: try number("id"), entry: entry, state: state, attempts: try number("attempts"),
            due: state == .dead
                ? nil : due.map(Date.init(timeIntervalSince1970:)) ?? entry.time,
            error: stored("error"))
    }
}
#endif
