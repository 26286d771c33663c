import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// The events of one test. Their endpoint and their claims are unique, since tests share a database.
struct Entries {
    let claims = Claims()
    let endpoint = UUID().uuidString

    /// An event with a body of its own.
    func entry(
        _ name: String = "delivery", subject: String? = nil, sender: String? = nil,
        type: String? = "checkout.session.paid", body: String? = nil,
        time: Double = 1_700_000_000
    ) -> InboxEntry {
        InboxEntry(
            request: claims.delivery(name), endpoint: endpoint, sender: sender, type: type,
            subject: subject,
            message: WebhookMessage(
                headers: [("X-Name", name)], body: [UInt8]((body ?? name).utf8)),
            time: Date(timeIntervalSince1970: time))
    }
}

extension InboxLease {
    /// The name that the event was created with.
    var name: String { entry.message.headers["X-Name"] ?? "" }
}

extension InboxRecord {
    /// The name that the event was created with.
    var name: String { entry.message.headers["X-Name"] ?? "" }
}

extension InspectableInbox {
    /// Stores events, which must be accepted.
    func add(
        _ entries: [InboxEntry], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for result in try await append(entries) {
            guard case .claimed = result else {
                Issue.record("\(result)", sourceLocation: sourceLocation)
                continue
            }
        }
    }

    /// The names of the events that are leased.
    func names(taking limit: Int, of entries: Entries) async throws -> [String] {
        try await take(limit, of: entries.endpoint).map(\.name)
    }

    /// All events of a test.
    func all(_ entries: Entries) async throws -> [InboxRecord] {
        try await records(InboxQuery(endpoint: entries.endpoint), limit: .max)
    }
}
