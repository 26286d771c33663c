import Testing

/// The contract of delivery stores. One test runs at a time, since they share a PostgreSQL database.
@Suite("Delivery stores", .serialized)
enum StoreTests {}
