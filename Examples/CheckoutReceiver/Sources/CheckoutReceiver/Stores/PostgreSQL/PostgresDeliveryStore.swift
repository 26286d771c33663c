#if PostgreSQL
import WebhookReceiver

/// Remembers deliveries in PostgreSQL, for processes on any number of machines. All use the clock of the
/// database.
struct PostgresDeliveryStore: DatabaseStore {
    let lease: Duration
    let endpoints = EndpointNames()

    private let connections: [PostgresConnection]
    private let timeToLive: Duration

    /// - Parameter url: A connection URI of libpq, `postgres://user@host/database`.
    init(
        url: String, lease: Duration, timeToLive: Duration = Self.timeToLive,
        connections count: Int = 4
    ) async throws {
        self.lease = lease
        self.timeToLive = timeToLive
        connections = try (0..<count).map { _ in try PostgresConnection(url: url) }
        try await connections[0].transaction { try $0.createDeliveries() }
    }

    func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        try await connection(for: request.id).transaction { [lease] in
            try $0.claim(request, for: lease)
        }
    }

    func append(_ entry: InboxEntry, for request: ClaimRequest) async throws -> ClaimResult {
        try await connection(for: request.id).transaction { [lease, timeToLive] transaction in
            let result = try transaction.claim(request, for: lease)
            guard case .claimed = result else { return result }
            try transaction.keep(entry, request.id)
            try transaction.commit(request, for: timeToLive)
            return result
        }
    }

    func renew(_ claim: DeliveryClaim) async throws {
        try await connection(for: claim.id).transaction { [lease] in
            try $0.renew(claim, for: lease)
        }
    }

    func commit(_ claim: DeliveryClaim) async throws {
        try await connection(for: claim.id).transaction { [timeToLive] in
            try $0.commit(claim.request, for: timeToLive)
        }
    }

    func release(_ claim: DeliveryClaim) async throws {
        try await connection(for: claim.id).transaction { try $0.release(claim) }
    }

    func entries() async throws -> [InboxEntry] {
        try await connections[0].transaction { try $0.entries() }
    }

    func clean() async throws -> Int {
        try await connections[0].transaction { try $0.clean() }
    }

    private func connection(for id: DeliveryID) -> PostgresConnection {
        connections[Int(UInt(bitPattern: id.hashValue) % UInt(connections.count))]
    }
}
#endif
