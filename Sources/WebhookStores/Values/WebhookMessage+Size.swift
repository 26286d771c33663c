#if SQLite || PostgreSQL
import WebhookEvents

extension WebhookMessage {
    /// The size of the header fields and the body in bytes, which the limit of an inbox counts.
    var storedSize: Int64 {
        headers.fields.reduce(Int64(body.count)) { size, field in
            size + Int64(field.name.utf8.count + field.value.utf8.count)
        }
    }
}
#endif
