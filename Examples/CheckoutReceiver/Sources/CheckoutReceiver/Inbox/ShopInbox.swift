import WebhookEvents
import WebhookReceiver

/// The inbox of the shop: the events of a checkout session are handled in order. In tests, it kills the
/// process at a step.
struct ShopInbox: InboxStore {
    let inbox: any InboxStore
    let step: KillStep?

    var lease: Duration { inbox.lease }
    var endpoints: EndpointNames { inbox.endpoints }
    var signal: InboxSignal { inbox.signal }

    func append(_ entries: [InboxEntry]) async throws -> [ClaimResult] {
        let entries = entries.map { entry in
            var entry = entry
            // The catalog has the session in each event; another one names its location as the subject.
            entry.subject = entry.subject ?? session(of: entry.message)
            return entry
        }
        step?.reach(.beforeAppend)
        step?.reachSoon(.duringAppend)
        let results = try await inbox.append(entries)
        step?.reach(.afterAppend)
        return results
    }

    private func session(of message: WebhookMessage) -> String? {
        (try? JSONValue(message.body))?["data"]?["object"]?["id"]?.string
    }

    func finish(_ lease: InboxLease) async throws {
        step?.reach(.afterHandler)
        try await inbox.finish(lease)
        step?.reach(.afterFinish)
    }

    func bury(_ lease: InboxLease, because reason: String) async throws {
        step?.reach(.beforeBury)
        try await inbox.bury(lease, because: reason)
        step?.reach(.afterBury)
    }

    func take(_ limit: Int, of endpoint: String) async throws -> [InboxLease] {
        try await inbox.take(limit, of: endpoint)
    }

    func renew(_ lease: InboxLease) async throws { try await inbox.renew(lease) }

    func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) async throws {
        try await inbox.retry(lease, after: delay, isAttempt: isAttempt, because: reason)
    }

    func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        try await inbox.claim(request)
    }

    func renew(_ claim: DeliveryClaim) async throws { try await inbox.renew(claim) }

    func commit(_ claim: DeliveryClaim) async throws { try await inbox.commit(claim) }

    func release(_ claim: DeliveryClaim) async throws { try await inbox.release(claim) }
}
