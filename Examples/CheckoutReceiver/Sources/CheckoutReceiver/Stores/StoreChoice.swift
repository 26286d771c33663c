import ArgumentParser
import Hummingbird
import ServiceLifecycle
import WebhookReceiver

/// The choice of a delivery store.
enum StoreChoice: ExpressibleByArgument {
    case memory
    case sqlite(path: String)
    case postgres(url: String)

    init?(argument: String) {
        if argument == "memory" {
            self = .memory
        } else if argument.hasPrefix("sqlite:") {
            self = .sqlite(path: String(argument.dropFirst("sqlite:".count)))
        } else if argument.hasPrefix("postgres:") || argument.hasPrefix("postgresql:") {
            self = .postgres(url: argument)
        } else {
            return nil
        }
    }

    /// Opens the store.
    ///
    /// - Returns: The store, and a service that deletes expired deliveries if the store is a database.
    func open(lease: Duration) async throws -> (any DeliveryStore, (any Service)?) {
        switch self {
        case .memory: return (MemoryDeliveryStore(lease: lease), nil)
        case .sqlite(let path):
            #if SQLite
            let store = try SQLiteDeliveryStore(path: path, lease: lease)
            return (store, StoreCleaning(store: store))
            #else
            throw ValidationError("'sqlite:\(path)' needs the trait 'SQLite'")
            #endif
        case .postgres(let url):
            #if PostgreSQL
            let store = try await PostgresDeliveryStore(url: url, lease: lease)
            return (store, StoreCleaning(store: store))
            #else
            throw ValidationError("'\(url)' needs the trait 'PostgreSQL'")
            #endif
        }
    }
}
