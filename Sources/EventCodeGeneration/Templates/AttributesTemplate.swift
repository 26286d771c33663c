import EventCatalog

/// Access to the envelope attributes, on all types of events.
///
/// The attributes are a record like payloads; the property is named after the catalog, so that
/// those of two catalogs in one module differ. It is declared nonisolated for modules whose default
/// isolation is an actor: what an extension of another type declares would be isolated there.
struct AttributesTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }
    private var names: ModuleNames { module.names }
    private var property: SwiftIdentifier { SwiftIdentifier(names.attributesProperty) }

    var source: SourceText {
        module.messages.envelope.attributes.isEmpty
            ? "" : [onEvents, onKnownEvents, onEnum].separatedByEmptyLines
    }

    private var onEvents: SourceText {
        """
        extension WebhookEvents.EventProtocol {
            /// The envelope attributes of an event of ``\(names.event)``.
            \(access)nonisolated var \(property): \(names.attributes) {
                attributes(as: \(names.attributes).self)
            }
        }
        """
    }

    private var onKnownEvents: SourceText {
        """
        extension WebhookEvents.Event {
            /// The envelope attributes of an event of ``\(names.event)``.
            \(access)nonisolated var \(property): \(names.attributes) {
                get { attributes(as: \(names.attributes).self) }
                set { setAttributes(newValue) }
            }
        }
        """
    }

    private var onEnum: SourceText {
        """
        extension \(names.event) {
            /// The envelope attributes.
            \(access)var attributes: \(names.attributes) { content.event.\(property) }
        }
        """
    }
}
