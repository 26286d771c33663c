@_spi(Generated) import WebhookEvents

extension WebhookEvent {
    /// The type of a known event; otherwise the kind of the event, with the path of its error.
    var outcome: String {
        if content.type != nil { return type ?? "" }
        if let malformed = content.event as? MalformedEvent {
            return "malformed \(malformed.error.path)"
        }
        return "unknown"
    }
}
