@_spi(Generated) package import WebhookEvents

/// Compares decoded events with the results that the catalog's JSON requires.
package struct EventOracle<Catalog: WebhookEvent> {
    private let oracle: Oracle

    /// - Parameter catalog: The JSON of the catalog.
    package init(catalog: JSONValue) {
        oracle = Oracle(catalog: catalog)
    }

    /// The mistake in the event that a message was decoded as; `nil` if there is none.
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
