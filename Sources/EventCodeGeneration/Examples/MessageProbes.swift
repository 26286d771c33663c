import EventCatalog
package import StrictJSON

/// Makes messages with payloads that show what the types of a catalog accept.
package struct MessageProbes: Sendable {
    private let catalog: Catalog
    private let types: [TypeDeclaration?]

    init(catalog: Catalog, module: EventModule) {
        self.catalog = catalog
        types = module.declarations
    }

    /// The smallest value of a type: an object has its required properties only.
    package func smallest(_ type: ValueType) -> JSONValue {
        SampleMaker(types: types, hasOptional: false).value(of: type)
    }

    /// Whether the decoder accepts a value for a type.
    package func accepts(_ json: JSONValue, as type: ValueType) -> Bool {
        ExampleChecker(types: types).mismatch(of: JSONNode(json), with: type) == nil
    }

    /// A message of an event with a payload.
    ///
    /// - Parameters:
    ///   - payload: The payload, which need not be valid.
    ///   - position: The position of the event in the catalog.
    ///   - attributes: Values for attributes of the envelope, by name.
    package func message(
        with payload: JSONValue, of position: Int, attributes: [String: JSONValue] = [:]
    ) -> EventSample {
        let entry = catalog.events[position]
        let message = ExampleMessageBuilder(catalog: catalog, attributes: attributes)
            .message(ofPayload: payload, entry)
        return EventSample(entry, message, isSynthesized: true)
    }
}
