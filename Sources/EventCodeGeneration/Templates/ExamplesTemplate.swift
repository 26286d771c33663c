import StrictJSON

/// The examples of the catalog, for tests and previews.
struct ExamplesTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }

    var source: SourceText {
        guard module.hasExamples else { return "" }
        return """
            extension \(module.names.event) {
                /// The events in ``exampleMessages``.
                \(access)static let examples: [\(module.names.event)] = \(decoding)

                /// The examples of the catalog as messages, in the order of its events.
                \(access)static let exampleMessages: [WebhookEvents.WebhookMessage] = [
                    \(module.events.flatMap(\.examples).map(message))
                ]

                /// One event of each type, in the order of the catalog: that of the first example which has
                /// one, or an event that is made from the type of its payload.
                \(access)static let samples: [\(module.names.event)] = sampleEvents(in: \(samples))
            }
            """
    }

    private var samples: SourceText {
        let made = module.events.compactMap(\.sample)
        if made.isEmpty { return "exampleMessages" }
        return """
            exampleMessages + [
                \(made.map(message))
            ]
            """
    }

    private var decoding: SourceText {
        let event = module.names.event
        if module.messages.mayBeBatch {
            return "exampleMessages.flatMap { (try? \(event).events(in: $0)) ?? [] }"
        }
        return "exampleMessages.compactMap { try? \(event)($0) }"
    }

    private func message(_ example: ExampleMessage) -> SourceText {
        let body = StringLiteral(raw: example.text).source
        guard !example.headers.isEmpty else {
            return "WebhookEvents.WebhookMessage(body: \(body)),"
        }
        let headers = example.headers.map { header in
            "(\(StringLiteral(header.name).source), \(StringLiteral(header.value).source))"
        }
        return """
            WebhookEvents.WebhookMessage(
                headers: [\(headers.joined(separator: ", "))],
                body: \(body)),
            """
    }
}
