import Testing

/// What each store must do. One test at a time: they share a database of PostgreSQL.
@Suite(.serialized) enum StoreTests {}
