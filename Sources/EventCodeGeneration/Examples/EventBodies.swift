import EventCatalog

/// Bodies that document an event, or one version of it.
package struct EventBodies: Sendable {
    /// The examples of the catalog.
    package let examples: [EventSample]
    /// A body with the required properties only.
    package let minimal: EventSample
    /// A body with optional properties too.
    package let full: EventSample
}

extension CatalogSamples {
    /// The bodies of all events, in the order of the module's.
    package var bodies: [EventBodies] {
        DeepStack.run { [catalog, module] in
            let maker = MessageSampler(catalog: catalog, module: module)
            return zip(catalog.events, module.events).map { entry, event in
                EventBodies(
                    examples: event.examples.map { EventSample(entry, $0) },
                    minimal: EventSample(
                        entry, maker.minimalMessage(of: entry, event), isSynthesized: true),
                    full: EventSample(
                        entry, maker.fullMessage(of: entry, event), isSynthesized: true))
            }
        }
    }
}
