#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

/// An inbox in memory, with the rules that the protocol states, and no others.
final class TestInbox: InboxStore, @unchecked Sendable {
    struct Item {
        let id: Int64
        let entry: InboxEntry
        var state = InboxState.waiting
        var attempts = 0
        var due: Date
        var token = ""
        var error: String?
    }

    let lease: Duration = .seconds(300)
    let endpoints = EndpointNames()
    let signal = InboxSignal()
    let renewals = Recorder<InboxLease>()

    private let now: @Sendable () -> Date
    private let lock = NSLock()
    private var list: [Item] = []
    private var finished: Set<DeliveryID> = []
    private var last: Int64 = 0
    /// The number of further operations that fail.
    private var failures = 0
    private let maximumCount: Int

    init(now: @escaping @Sendable () -> Date, maximumCount: Int = 10_000) {
        self.now = now
        self.maximumCount = maximumCount
    }

    var items: [Item] { lock.withLock { list } }

    func fail(_ count: Int) {
        lock.withLock { failures = count }
    }

    private func use<Value>(_ work: () -> Value) throws -> Value {
        try lock.withLock {
            if failures > 0 {
                failures -= 1
                throw Endpoint.Outage()
            }
            return work()
        }
    }

    func append(_ entries: [InboxEntry]) async throws -> [ClaimResult] {
        try use {
            guard list.count + entries.count <= maximumCount else {
                return entries.map { _ in .full }
            }
            return entries.map { entry in
                guard finished.insert(entry.request.id).inserted else { return .finished }
                last += 1
                list.append(Item(id: last, entry: entry, due: now()))
                return .claimed(DeliveryClaim(entry.request, token: "\(last)"))
            }
        }
    }

    func take(_ limit: Int, of endpoint: String) async throws -> [InboxLease] {
        try use {
            var subjects: Set<String> = []
            var leases: [InboxLease] = []
            for index in list.indices where list[index].entry.endpoint == endpoint {
                let item = list[index]
                guard item.state != .dead else { continue }
                if let subject = item.entry.subject, !subjects.insert(subject).inserted { continue }
                guard item.due <= now(), leases.count < limit else { continue }
                list[index].state = .running
                list[index].attempts += 1
                list[index].token = "\(item.id) \(list[index].attempts)"
                list[index].due = now() + 300
                leases.append(
                    InboxLease(
                        id: item.id, entry: item.entry, attempt: list[index].attempts,
                        token: list[index].token))
            }
            return leases
        }
    }

    func renew(_ lease: InboxLease) async throws {
        renewals.add(lease)
        try change(lease) { [now] in $0.due = now() + 300 }
    }

    func finish(_ lease: InboxLease) async throws {
        try use { list.removeAll { $0.id == lease.id } }
    }

    func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) async throws {
        try change(lease) { [now] in
            $0.state = .waiting
            $0.due = now() + Double(delay.components.seconds)
            if !isAttempt { $0.attempts -= 1 }
            $0.error = reason
        }
    }

    func bury(_ lease: InboxLease, because reason: String) async throws {
        try change(lease) {
            $0.state = .dead
            $0.error = reason
        }
    }

    private func change(_ lease: InboxLease, _ work: (inout Item) -> Void) throws {
        try use {
            guard
                let index = list.firstIndex(where: { $0.id == lease.id && $0.token == lease.token })
            else { return }
            work(&list[index])
        }
    }

    // MARK: - DeliveryStore

    func claim(_ request: ClaimRequest) async throws -> ClaimResult { .full }
    func renew(_ claim: DeliveryClaim) async throws {}
    func commit(_ claim: DeliveryClaim) async throws {}
    func release(_ claim: DeliveryClaim) async throws {}
}
#endif
