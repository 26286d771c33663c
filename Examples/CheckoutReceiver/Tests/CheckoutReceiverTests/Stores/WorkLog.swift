import Synchronization
import Testing
import WebhookReceiver

/// The work of concurrent workers, which handle the events `SUBJECT/NUMBER`.
final class WorkLog: Sendable {
    private let running = Mutex<Set<String>>([])
    private let handled = Mutex<[String: [Int]]>([:])

    /// The number of handled events.
    var count: Int { handled.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    /// The numbers of the events by subject, in the order in which they were handled.
    var numbers: [String: [Int]] { handled.withLock { $0 } }

    /// Handles an event, unless another one of its subject is being handled, which is an issue.
    func work(on lease: InboxLease, whileRunning other: () async throws -> Void) async throws {
        let subject = lease.entry.subject ?? ""
        #expect(running.withLock { $0.insert(subject).inserted }, "\(lease.name)")
        let number = lease.name.split(separator: "/").last.flatMap { Int($0) } ?? -1
        handled.withLock { $0[subject, default: []].append(number) }
        try await other()
        running.withLock { _ = $0.remove(subject) }
    }
}
