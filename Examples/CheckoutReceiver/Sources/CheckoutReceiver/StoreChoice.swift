import ArgumentParser
import Logging
import ServiceLifecycle
import WebhookReceiver
import WebhookStores

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
            let store = try SQLiteStore(path: path, lease: lease)
            return (store, cleaning(of: store))
            #else
            throw ValidationError("'sqlite:\(path)' needs the trait 'SQLite'")
            #endif
        case .postgres(let url):
            #if PostgreSQL
            let store = try await PostgreSQLStore(url: url, lease: lease)
            return (store, cleaning(of: store))
            #else
            throw ValidationError("'\(url)' needs the trait 'PostgreSQL'")
            #endif
        }
    }

    #if SQLite || PostgreSQL
    private func cleaning(of store: any DatabaseStore) -> any Service {
        StoreCleaning(store) { error in
            Logger(label: "store").error("cannot delete expired deliveries: \(error)")
        }
    }
    #endif
}
