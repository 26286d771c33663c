extension WebhookEvent {
    /// Whether the bodies of messages are forms (`application/x-www-form-urlencoded`).
    package static var isInForms: Bool { layout.isForm }
}
