#if SQLite || PostgreSQL
/// Rolls back the transaction of an `append` that would exceed the limit of the inbox.
struct InboxIsFull: Error {}
#endif
