#if SQLite || PostgreSQL
import WebhookEvents

/// Header fields in a database: a JSON array of names and values, in order.
enum StoredHeaders {
    static func text(_ headers: WebhookHeaders) -> String {
        let fields = headers.fields.map { JSONValue.array([.string($0.name), .string($0.value)]) }
        return String(decoding: JSONValue.array(fields).bytes, as: UTF8.self)
    }

    static func headers(_ text: String) throws -> WebhookHeaders {
        let fields = try JSONValue(Array(text.utf8)).array?.map { field in
            guard let name = field[0]?.string, let value = field[1]?.string else {
                throw StoreError.malformedRow(column: "headers")
            }
            return (name, value)
        }
        guard let fields else { throw StoreError.malformedRow(column: "headers") }
        return WebhookHeaders(fields)
    }
}
#endif
