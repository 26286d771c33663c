extension EventLayout {
    /// Whether a body may hold several events.
    package var mayHoldSeveral: Bool { options?.messages != nil }

    /// Whether all that tells a message's events apart is in its body: identifier, type and source.
    package func hasIdentityInBody(of message: WebhookMessage) -> Bool {
        guard case .payload = layout(of: message).id else { return false }
        return headerNames(for: message).isEmpty
    }

    /// The names of the header fields that say what event a message has.
    package func headerNames(for message: WebhookMessage) -> [String] {
        let layout = layout(of: message)
        let expressions =
            layout.discriminator.expressions + [layout.id, layout.source].compactMap(\.self)
        return expressions.compactMap { expression in
            if case .header(let name) = expression { name } else { nil }
        }
    }

    private func layout(of message: WebhookMessage) -> EventLayout {
        options?.cloudEvent?.layout(for: message) ?? self
    }
}
