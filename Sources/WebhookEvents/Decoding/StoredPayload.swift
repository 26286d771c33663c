/// What is stored of a payload.
struct StoredPayload {
    /// What of the event is no longer as its message says.
    let changes: EnvelopeParts
    /// The payload as JSON text, where it is not the one of the message.
    let data: [UInt8]?

    init(changes: EnvelopeParts, data: JSONValue?) {
        self.changes = changes
        self.data = changes.contains(.data) ? (data ?? .null).bytes : nil
    }
}
