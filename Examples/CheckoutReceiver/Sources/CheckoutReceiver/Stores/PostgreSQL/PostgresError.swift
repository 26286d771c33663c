#if PostgreSQL
import CLibPQ

/// An error message of PostgreSQL.
struct PostgresError: Error, CustomStringConvertible {
    let description: String
}

extension PostgresError {
    init(_ connection: OpaquePointer) {
        description = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    }
}
#endif
