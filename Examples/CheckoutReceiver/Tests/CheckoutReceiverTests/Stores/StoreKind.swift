import Foundation
import WebhookReceiver

@testable import CheckoutReceiver

/// The databases that tests run with. PostgreSQL is that of `$CHECKOUT_POSTGRES`, and left out without
/// it.
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

    /// With times of 0, claims and commits have expired at once.
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

/// A file of a database that ends with the test.
final class TemporaryFile: Sendable {
    let path = FileManager.default.temporaryDirectory
        .appending(path: "deliveries-\(UUID().uuidString)").path

    deinit {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }
}
