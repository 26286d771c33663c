import ArgumentParser
import WebhookReceiver
import WebhookStores

#if SQLite
import GRDB
#endif

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
    func open(lease: Duration) async throws -> OpenStore {
        switch self {
        case .memory: return OpenStore(deliveries: MemoryDeliveryStore(lease: lease))
        case .sqlite(let path):
            #if SQLite
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            let database = try DatabasePool(path: path, configuration: configuration)
            let store = try SQLiteStore(database, lease: lease)
            return OpenStore(store, SQLiteOrders(database: database, store: store))
            #else
            throw ValidationError("'sqlite:\(path)' needs the trait 'SQLite'")
            #endif
        case .postgres(let url):
            #if PostgreSQL
            let store = try await PostgreSQLStore(url: url, lease: lease)
            return OpenStore(store, PostgreSQLOrders(url: url, store: store))
            #else
            throw ValidationError("'\(url)' needs the trait 'PostgreSQL'")
            #endif
        }
    }
}
