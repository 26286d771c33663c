/// The parts of a stored event that concern its payload.
struct StoredPayload {
    /// The parts of the event that differ from its message.
    let changes: EnvelopeParts
    /// The payload as JSON text, if it differs from the one in the message.
    let data: [UInt8]?

    init(changes: EnvelopeParts, data: JSONValue?) {
        self.changes = changes
        self.data = changes.contains(.data) ? (data ?? .null).bytes : nil
    }
}
