#if PostgreSQL
import CLibPQ

/// An error of PostgreSQL or of the connection to it.
public struct PostgreSQLError: Error, Hashable, CustomStringConvertible {
    /// The message, without the password of the connection.
    public let message: String
    /// The code of the error, five characters (PostgreSQL's manual, appendix A); `nil` if there was no
    /// connection.
    public let code: String?

    init(message: String, code: String? = nil) {
        self.message = message
        self.code = code
    }

    init(_ connection: OpaquePointer?, _ result: OpaquePointer? = nil) {
        let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        // Diagnostics of the server are lines with details, which may quote values.
        message = text.split(separator: "\n").first.map(String.init) ?? "the connection failed"
        // PG_DIAG_SQLSTATE, a macro that Swift does not import as a character.
        code = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) }
    }

    /// The message.
    public var description: String { message }

    /// Whether the transaction can be tried again: it was chosen to end a deadlock, or another one changed
    /// what it read.
    var isTransient: Bool { code == "40P01" || code == "40001" }
}
#endif
