import WebhookEvents

extension LineEvent {
    var malformed: MalformedEvent? {
        if case .malformed(let event) = self { event } else { nil }
    }
}
