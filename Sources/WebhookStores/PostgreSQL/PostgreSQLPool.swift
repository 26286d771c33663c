#if PostgreSQL
/// A few connections to PostgreSQL. A transaction waits until one is free, in order of arrival.
actor PostgreSQLPool {
    private var idle: [PostgreSQLConnection]
    private var waiting: [CheckedContinuation<PostgreSQLConnection, Never>] = []

    init(url: String, connections: Int) {
        idle = (0..<max(connections, 1)).map { _ in PostgreSQLConnection(url: url) }
    }

    /// Runs a transaction, which is rolled back when it throws.
    ///
    /// - Parameter seconds: The time that a statement may take; 0 for any.
    nonisolated func transaction<Value: Sendable>(
        seconds: Int = 30, _ work: @escaping @Sendable (PostgreSQLTransaction) throws -> Value
    ) async throws -> Value {
        let connection = await take()
        do {
            let value = try await connection.transaction(seconds: seconds, work)
            await putBack(connection)
            return value
        } catch {
            await putBack(connection)
            throw error
        }
    }

    // The connection that was used last is taken first, so that a quiet server opens no others.
    private func take() async -> PostgreSQLConnection {
        if let connection = idle.popLast() { return connection }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func putBack(_ connection: PostgreSQLConnection) {
        if waiting.isEmpty {
            idle.append(connection)
        } else {
            waiting.removeFirst().resume(returning: connection)
        }
    }
}
#endif
