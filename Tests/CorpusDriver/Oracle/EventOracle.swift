package import WebhookEvents

/// Compares events with what the catalog's raw JSON says that they must be.
package struct EventOracle<Catalog: WebhookEvent> {
    private let oracle: Oracle

    /// - Parameter catalog: The catalog's own JSON.
    package init(catalog: JSONValue) {
        oracle = Oracle(catalog: catalog)
    }

    /// What is wrong with an event that a message became; `nil` when it is what it must be.
    package func mistake(
        in event: Catalog, of headers: WebhookHeaders, _ body: JSONValue
    ) -> String? {
        let verdict = oracle.verdict(on: headers, body)
        return switch event.content.event {
        case is UnknownEvent: verdict.mistakeInUnknown
        case let malformed as MalformedEvent: verdict.mistake(in: malformed)
        default: verdict.mistake(inKnown: event.type)
        }
    }
}
