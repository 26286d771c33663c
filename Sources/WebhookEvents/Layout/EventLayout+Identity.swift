extension EventLayout {
    /// Whether a body may contain several events.
    package var mayHoldSeveral: Bool { options?.messages.map { $0.outerCount > 0 } ?? false }

    /// Whether messages are CloudEvents.
    package var isCloudEvents: Bool { options?.cloudEvent != nil }

    /// Whether everything that identifies the events of a message is in its body: identifier, type
    /// and source.
    package func hasIdentityInBody(of message: WebhookMessage) -> Bool {
        let layout = layout(of: message)
        guard let id = layout.id, id.pointer != nil, !layout.isOutside(id) else { return false }
        return headerNames(for: message).isEmpty
    }

    /// The names of the header fields that identify the events of a message.
    package func headerNames(for message: WebhookMessage) -> [String] {
        let layout = layout(of: message)
        return typeHeaders(for: message) + [layout.id, layout.source].compactMap { $0?.headerName }
    }

    /// The names of the header fields that contain the type or the version of a message's events.
    package func typeHeaders(for message: WebhookMessage) -> [String] {
        let layout = layout(of: message)
        return layout.discriminator.expressions.compactMap(\.headerName)
            + [layout.options?.versions?.expression.headerName].compactMap { $0 }
    }

    /// The names of the header fields that may contain the type, if the body may contain it
    /// instead.
    package var alternativeTypeHeaders: [String] {
        guard case .anyOf(let expressions) = discriminator else { return [] }
        let names = expressions.compactMap(\.headerName)
        return names.count < expressions.count ? names : []
    }
}

extension RuntimeExpression {
    fileprivate var headerName: String? {
        if case .header(let name) = self { name } else { nil }
    }
}
