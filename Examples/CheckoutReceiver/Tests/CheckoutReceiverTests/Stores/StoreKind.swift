import Foundation
import WebhookReceiver

@testable import CheckoutReceiver

/// The databases under test. PostgreSQL is the server at `$CHECKOUT_POSTGRES`, and skipped if that is not set.
enum StoreKind {
    case sqlite, postgres

    private static let url = ProcessInfo.processInfo.environment["CHECKOUT_POSTGRES"]

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

    /// With times of 0, claims and commits expire immediately.
    func store(
        _ file: TemporaryFile, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(300)
    ) async throws -> any DatabaseStore {
        switch self {
        case .sqlite:
            #if SQLite
            return try SQLiteDeliveryStore(path: file.path, lease: lease, timeToLive: timeToLive)
            #else
            throw CocoaError(.featureUnsupported)
            #endif
        case .postgres:
            #if PostgreSQL
            return try await PostgresDeliveryStore(
                url: Self.url ?? "", lease: lease, timeToLive: timeToLive)
            #else
            throw CocoaError(.featureUnsupported)
            #endif
        }
    }
}
