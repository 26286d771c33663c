import Foundation
import WebhookReceiver
import WebhookStores

/// The databases under test. PostgreSQL is the server at `$CHECKOUT_POSTGRES`, and skipped if that is not set.
enum StoreKind {
    case sqlite, postgres

    static let url = ProcessInfo.processInfo.environment["CHECKOUT_POSTGRES"]

    static var here: [StoreKind] {
        var kinds: [StoreKind] = []
        #if SQLite
        kinds.append(.sqlite)
        #endif
        #if PostgreSQL
        if url != nil { kinds.append(.postgres) }
        #endif
        return kinds
    }

    /// With times of 0, claims, leases and commits expire immediately.
    func store(
        _ file: TemporaryFile, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(300), maximumInboxSize: Int64 = 1 << 30
    ) async throws -> any DatabaseStore {
        switch self {
        case .sqlite:
            #if SQLite
            return try SQLiteStore(
                path: file.path, lease: lease, timeToLive: timeToLive,
                maximumInboxSize: maximumInboxSize)
            #else
            throw CocoaError(.featureUnsupported)
            #endif
        case .postgres:
            #if PostgreSQL
            return try await PostgreSQLStore(
                url: Self.url ?? "", lease: lease, timeToLive: timeToLive,
                maximumInboxSize: maximumInboxSize)
            #else
            throw CocoaError(.featureUnsupported)
            #endif
        }
    }
}
