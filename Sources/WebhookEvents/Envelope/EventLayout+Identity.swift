extension EventLayout {
    /// Whether a body may hold several events.
    package var mayHoldSeveral: Bool { options?.messages != nil }

    /// Whether the identifiers of a message's events are in its body.
    package func hasIdentifiersInBody(of message: WebhookMessage) -> Bool {
        if case .payload = layout(of: message).id { true } else { false }
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
