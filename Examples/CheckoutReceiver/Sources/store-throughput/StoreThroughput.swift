import Foundation
import WebhookEvents
import WebhookReceiver
import WebhookStores

/// Prints the operations per second of stores, each with its own line: store-throughput SECONDS STORE…
///
/// A store is `memory`, `sqlite:PATH` of a file that does not exist, or `postgres:URL` of an empty database.
@main
struct StoreThroughput {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let seconds = arguments.first.flatMap({ Double($0) }) else { exit(64) }
        let stores = arguments.dropFirst()
        print("| operations per second, callers at a time | 1 | 32 |\n|---|---|---|")
        for name in stores {
            let store = try await open(name)
            try await row("\(kind(name)): claims with their commits", seconds) { task, number in
                try await claim(store, "\(name.prefix(6))-\(task)-\(number)")
            }
            guard let inbox = store as? any InspectableInbox else { continue }
            try await row("\(kind(name)): events stored in the inbox", seconds) { task, number in
                _ = try await inbox.append([entry("\(task)-\(number)", endpoint: "append")])
            }
            try await row("\(kind(name)): events taken from it and finished", seconds) { _, _ in
                for lease in try await inbox.take(1, of: "append") { try await inbox.finish(lease) }
            }
        }
        print(
            "\n| milliseconds of an event taken and finished, events of its subject | 100 | 100,000 |\n|---|---|---|"
        )
        for name in stores where name != "memory" {
            let inbox = try await open(name)
            guard let inbox = inbox as? any InspectableInbox else { continue }
            let few = try await takes(from: inbox, subject: "few", 100)
            let many = try await takes(from: inbox, subject: "many", 100_000)
            print("| \(kind(name)) | \(few) | \(many) |")
        }
    }

    private static func kind(_ name: String) -> String {
        name == "memory" ? "memory" : name.hasPrefix("sqlite") ? "SQLite" : "PostgreSQL"
    }

    private static func open(_ name: String) async throws -> any DeliveryStore {
        #if SQLite
        if name.hasPrefix("sqlite:") {
            return try SQLiteStore(path: String(name.dropFirst("sqlite:".count)))
        }
        #endif
        #if PostgreSQL
        if name.hasPrefix("postgres") { return try await PostgreSQLStore(url: name) }
        #endif
        return MemoryDeliveryStore()
    }

    private static func claim(_ store: any DeliveryStore, _ name: String) async throws {
        let request = ClaimRequest(id: DeliveryID(rawValue: name), isSigned: true)
        if case .claimed(let claim) = try await store.claim(request) {
            try await store.commit(claim)
        }
    }

    private static func entry(
        _ name: String, subject: String? = nil, endpoint: String
    ) -> InboxEntry {
        InboxEntry(
            request: ClaimRequest(id: DeliveryID(rawValue: "\(endpoint)-\(name)"), isSigned: true),
            endpoint: endpoint, type: "checkout.session.paid", subject: subject,
            message: WebhookMessage(
                headers: [("webhook-id", name)], body: [UInt8](repeating: 0x20, count: 1_000)),
            time: Date())
    }

    /// Prints the operations per second of 1 task and of 32.
    private static func row(
        _ name: String, _ seconds: Double,
        _ operation: @escaping @Sendable (Int, Int) async throws -> Void
    ) async throws {
        var figures: [Int] = []
        for tasks in [1, 32] {
            let start = ContinuousClock.now
            let count = try await withThrowingTaskGroup(of: Int.self) { group in
                for task in 0..<tasks {
                    group.addTask {
                        var count = 0
                        while ContinuousClock.now - start < .seconds(seconds) {
                            try await operation(tasks * 1_000 + task, count)
                            count += 1
                        }
                        return count
                    }
                }
                return try await group.reduce(0, +)
            }
            figures.append(Int(Double(count) / ((ContinuousClock.now - start) / .seconds(1))))
        }
        print("| \(name) | \(figures[0]) | \(figures[1]) |")
    }

    /// The milliseconds in which an event is taken and finished while many events of its subject wait.
    private static func takes(
        from inbox: any InspectableInbox, subject: String, _ count: Int
    ) async throws -> String {
        for start in stride(from: 0, to: count, by: 1_000) {
            _ = try await inbox.append(
                (start..<min(start + 1_000, count)).map {
                    entry("\($0)", subject: subject, endpoint: subject)
                })
        }
        let time = try await ContinuousClock().measure {
            for _ in 0..<50 {
                for lease in try await inbox.take(16, of: subject) { try await inbox.finish(lease) }
            }
        }
        return String(format: "%.2f", time / .milliseconds(50))
    }
}
