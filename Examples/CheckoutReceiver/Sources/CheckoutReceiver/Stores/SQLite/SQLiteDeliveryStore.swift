#if SQLite
import Foundation
import GRDB
import WebhookReceiver

/// Remembers deliveries in a file, for the processes of a single machine.
struct SQLiteDeliveryStore: DatabaseStore {
    let lease: Duration
    let endpoints = EndpointNames()

    private let database: DatabasePool
    private let timeToLive: Duration

    init(path: String, lease: Duration, timeToLive: Duration = Self.timeToLive) throws {
        self.lease = lease
        self.timeToLive = timeToLive
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // An acknowledged commit also survives a power failure.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        database = try DatabasePool(path: path, configuration: configuration)
        try database.write { try $0.createDeliveries() }
    }

    // Each operation is one transaction, which is rolled back when it throws.

    func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        try await database.write { [lease] in try $0.claim(request, for: lease) }
    }

    func append(_ entry: InboxEntry, for request: ClaimRequest) async throws -> ClaimResult {
        try await database.write { [lease, timeToLive] database in
            let result = try database.claim(request, for: lease)
            guard case .claimed = result else { return result }
            try database.keep(entry, request.id)
            try database.commit(request, for: timeToLive)
            return result
        }
    }

    func renew(_ claim: DeliveryClaim) async throws {
        try await database.write { [lease] in try $0.renew(claim, for: lease) }
    }

    func commit(_ claim: DeliveryClaim) async throws {
        try await database.write { [timeToLive] in try $0.commit(claim.request, for: timeToLive) }
    }

    func release(_ claim: DeliveryClaim) async throws {
        try await database.write { try $0.release(claim) }
    }

    func entries() async throws -> [InboxEntry] {
        try await database.read { try $0.entries() }
    }

    func clean() async throws -> Int {
        try await database.write { try $0.clean() }
    }
}
#endif
