// Without a trait, a use of a type that needs it is an error that names the line to add.
#if !SQLite
/// Needs the trait `SQLite`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"SQLite\"])"
)
public struct SQLiteStore {
    /// Needs the trait `SQLite`.
    public init(path: String) {}
}
#endif

#if !PostgreSQL
/// Needs the trait `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"PostgreSQL\"])"
)
public struct PostgreSQLStore {
    /// Needs the trait `PostgreSQL`.
    public init(url: String) {}
}

/// Needs the trait `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"PostgreSQL\"])"
)
public enum PostgreSQLError {}

/// Needs the trait `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable the trait: .package(url: …, traits: [\"PostgreSQL\"])"
)
public enum PostgreSQLStatement {}
#endif

#if !SQLite && !PostgreSQL
/// Needs the trait `SQLite` or `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable a trait: .package(url: …, traits: [\"SQLite\"]), or [\"PostgreSQL\"]"
)
public protocol DatabaseStore {}

/// Needs the trait `SQLite` or `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable a trait: .package(url: …, traits: [\"SQLite\"]), or [\"PostgreSQL\"]"
)
public enum StoreCleaning {}

/// Needs the trait `SQLite` or `PostgreSQL`.
@available(
    *, unavailable,
    message: "enable a trait: .package(url: …, traits: [\"SQLite\"]), or [\"PostgreSQL\"]"
)
public enum StoreError {}
#endif
