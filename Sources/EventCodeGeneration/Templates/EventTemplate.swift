import EventCatalog

/// The event enum and the open list of event types.
struct EventTemplate {
    let module: EventModule

    private var access: AccessLevel { module.access }
    private var names: ModuleNames { module.names }

    private var cases: EventCasesTemplate {
        EventCasesTemplate(
            cases: module.cases, access: access, others: ["unknown", "malformed"],
            library: module.library)
    }

    var source: SourceText {
        ([declaration, decoding, contents] + module.groups.map(group)
            + [eventTypes, AttributesTemplate(module: module).source]
            + module.aliases.map(alias))
            .separatedByEmptyLines
    }

    private var declaration: SourceText {
        """
        \(module.documentation.source)
        \(module.enumAttribute)
        \(access)enum \(names.event): WebhookEvents.\(eventProtocol) {
            \(cases.declarations)

            \(unknown.source)
            case unknown(WebhookEvents.UnknownEvent)

            /// An event of a known type whose payload does not match the catalog.
            case malformed(WebhookEvents.MalformedEvent)
        }
        """
    }

    private var eventProtocol: String {
        module.messages.mayBeBatch ? "BatchWebhookEvent" : "WebhookEvent"
    }

    private var unknown: DocumentationComment {
        DocumentationComment(
            module.excludedTypes.isEmpty
                ? "An event whose type is not in the catalog."
                : "An event whose type is not in the catalog, or left out by the config.")
    }

    private var decoding: SourceText {
        """
        extension \(names.event) {
            /// How event types are identified, and where each envelope field is located.
            \(access.hiddenModifiers)static let layout = \(LayoutTemplate(module: module).source)

            /// Decodes the event of the type at an index of ``layout``.
            \(cases.reader)
        }
        """
    }

    private var contents: SourceText {
        """
        extension \(names.event) {
            /// The wrapped event, and its type index if the type is known.
            \(cases.contents)
        }
        """
    }

    private func group(_ group: EventGroupModel) -> SourceText {
        let cases = EventCasesTemplate(
            cases: module.cases(of: group), access: access, library: module.library)
        return """
            \(group.documentation.source)
            \(module.enumAttribute)
            \(access)enum \(group.typeName): WebhookEvents.WebhookEventGroup {
                /// The enum of all events of the catalog.
                \(access)typealias Catalog = \(names.event)

                \(cases.declarations)

                /// Decodes the event of the type at an index of the catalog's layout.
                \(cases.reader)

                /// The wrapped event, and its type index.
                \(cases.contents)
            }
            """
    }

    private var string: String { module.library.swift("String") }

    private var eventTypes: SourceText {
        """
        /// The name of an event type, known or not.
        \(access)struct \(names.eventType): WebhookEvents.WebhookEventType {
            /// The name as it appears in messages.
            \(access)let rawValue: \(string)

            /// Creates a type with any name.
            \(access)init(rawValue: \(string)) {
                self.rawValue = rawValue
            }

            \(module.eventTypes.map { type in
                """
                \(type.documentation.source)
                \(access)static var \(type.name): Self { Self(rawValue: \(StringLiteral(type.type).source)) }
                """
            })

            /// The types in the catalog, in order.
            \(access)static let allKnown = \(names.event).layout.typeNames.map(Self.init(rawValue:))
        }
        """
    }

    private func alias(_ model: TypeAliasModel) -> SourceText {
        """
        /// An alias of ``\(model.type)``, for use where a type or a property has the same name.
        \(access)typealias \(model.name) = \(model.type)
        """
    }
}
