package import EventCodeGeneration
package import StrictJSON
@_spi(Generated) package import WebhookEvents

/// The runtime's decoder, driven by a catalog: no code is generated or compiled.
///
/// It agrees with generated code on every message.
package struct CatalogDecoder: Sendable {
    private let catalog: DescribedCatalog
    /// The index of the first case of each type.
    private let indices: [String: Int]

    /// - Parameter output: What the generator makes of a catalog.
    /// - Returns: `nil` if the catalog has errors.
    package init?(_ output: GeneratorPipeline.Output) {
        guard let module = output.module else { return nil }
        let types = DescribedTypes(module.declarations)
        let events = module.events.sorted { $0.index < $1.index }
        // A version without a case for other versions has an index that no event has.
        var payloads = [FieldType](repeating: .json, count: (events.last?.index ?? -1) + 1)
        for event in events { payloads[event.index] = types.fieldType(of: event.payload) }
        indices = Dictionary(events.map { ($0.type, $0.index) }) { first, _ in first }
        catalog = DescribedCatalog(
            layout: module.layout(types), payloads: payloads)
    }

    /// The JSON text of a form with an event of a type, with values of the types in its schema; `nil` if
    /// bodies of the catalog are no forms, or if it has no such type.
    package func json(ofForm body: [UInt8], type: String) -> [UInt8]? {
        indices[type].flatMap { catalog.json(ofForm: WebhookMessage(body: body), index: $0) }
    }

    /// Decodes all events of a message, in order.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: The largest size and nesting depth of the body.
    /// - Throws: `WebhookDecodingError` when the body is not a single JSON text in UTF-8, or exceeds the limits.
    package func events(
        in message: WebhookMessage, limits: JSONLimits = .standard
    ) throws(WebhookDecodingError) -> [DescribedEvent] {
        try catalog.events(in: message, limits: limits)
    }
}
