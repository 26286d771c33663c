import Logging
import ServiceLifecycle
import WebhookReceiver
import WebhookStores

/// An open store: the deliveries, and what only a database has.
struct OpenStore {
    let deliveries: any DeliveryStore
    /// The inbox.
    var inbox: (any InboxStore)?
    /// The shop's table in the same database.
    var orders: (any Orders)?
    /// Deletes expired deliveries.
    var cleaning: (any Service)?

    init(deliveries: any DeliveryStore) {
        self.deliveries = deliveries
    }

    #if SQLite || PostgreSQL
    init(_ store: some DatabaseStore, _ orders: some Orders) {
        deliveries = store
        inbox = store
        self.orders = orders
        cleaning = StoreCleaning(store) { error in
            Logger(label: "store").error("cannot delete expired deliveries: \(error)")
        }
    }
    #endif
}
