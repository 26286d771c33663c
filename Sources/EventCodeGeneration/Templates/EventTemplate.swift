import EventCatalog

/// The event enum and the open list of event types.
struct EventTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }
    private var names: ModuleNames { module.names }

    private var cases: EventCasesTemplate {
        EventCasesTemplate(cases: module.cases, access: access, others: ["unknown", "malformed"])
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
        \(access)enum \(names.event): \(module.messages.mayBeBatch ? "BatchWebhookEvent" : "WebhookEvent") {
            \(cases.declarations)

            /// An event whose type is not in the catalog.
            case unknown(UnknownEvent)

            /// An event of a known type whose payload is not what the catalog says.
            case malformed(MalformedEvent)
        }
        """
    }

    private var decoding: SourceText {
        """
        extension \(names.event) {
            /// How the catalog tells event types apart, and where it keeps what.
            \(access)static let layout = \(LayoutTemplate(module: module).source)

            /// Reads the event of the type at an index of ``layout``.
            \(cases.reader)
        }
        """
    }

    private var contents: SourceText {
        """
        extension \(names.event) {
            /// The event in this case, and the index of its type if it is a known one.
            \(cases.contents)
        }
        """
    }

    private func group(_ group: EventGroupModel) -> SourceText {
        let cases = EventCasesTemplate(cases: module.cases(of: group), access: access)
        return """
            \(group.documentation.source)
            \(module.enumAttribute)
            \(access)enum \(group.typeName): WebhookEventGroup {
                /// The events of the whole catalog.
                \(access)typealias Catalog = \(names.event)

                \(cases.declarations)

                /// Reads the event of the type at an index of the catalog's layout.
                \(cases.reader)

                /// The event in this case, and the index of its type.
                \(cases.contents)
            }
            """
    }

    private var eventTypes: SourceText {
        """
        /// The name of an event type, known or not.
        \(access)struct \(names.eventType): WebhookEventType {
            /// The name as it is written in messages.
            \(access)let rawValue: String

            /// Creates a type of any name.
            \(access)init(rawValue: String) {
                self.rawValue = rawValue
            }

            \(module.eventTypes.map { type in
                """
                \(type.documentation.source)
                \(access)static var \(type.name): Self { Self(rawValue: \(StringLiteral(type.type).source)) }
                """
            })

            /// The types that the catalog has, in its order.
            \(access)static let allKnown = \(names.event).layout.types.names.map(Self.init(rawValue:))
        }
        """
    }

    private func alias(_ model: TypeAliasModel) -> SourceText {
        """
        /// ``\(model.type)``, for types that have a type or a property of that name themselves.
        \(access)typealias \(model.name) = \(model.type)
        """
    }
}
