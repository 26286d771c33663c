import EventCatalog

/// The event enum and the open list of event types.
struct EventTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }
    private var names: ModuleNames { module.names }

    var source: SourceText {
        [
            declaration, decoding, contents, eventTypes, AttributesTemplate(module: module).source,
        ].separatedByEmptyLines
    }

    private var declaration: SourceText {
        """
        \(module.documentation.source)
        \(access)enum \(names.event): \(module.messages.mayBeBatch ? "BatchWebhookEvent" : "WebhookEvent") {
            \(module.events.map(caseDeclaration))

            /// An event whose type is not in the catalog.
            case unknown(UnknownEvent)

            /// An event of a known type whose payload is not what the catalog says.
            case malformed(MalformedEvent)
        }
        """
    }

    /// `case checkoutSessionPaid(Event<CheckoutSession>)`
    private func caseDeclaration(_ event: EventModel) -> SourceText {
        """
        \(event.documentation.source)
        case \(event.name)(Event<\(event.payload.swiftName())>)
        """
    }

    private var decoding: SourceText {
        """
        extension \(names.event) {
            /// How the catalog tells event types apart, and where it keeps what.
            \(access)static let layout = \(LayoutTemplate(module: module).source)

            /// Reads the event of the type at an index of ``layout``.
            \(access)init(
                type index: Int, from decoder: inout EventDecoder
            ) throws(PayloadError) {
                switch index {
                \(module.events.map { event in
                    "case \(event.index): self = .\(event.name)(try decoder.event())"
                })
                default: preconditionFailure("the catalog has no event type \\(index)")
                }
            }
        }
        """
    }

    private var contents: SourceText {
        """
        extension \(names.event) {
            /// The event in this case, and the index of its type if it is a known one.
            \(access)var content: (type: Int?, event: any EventContent) {
                \(everyCase.first)
            }
            \(everyCase.otherParts.map { index in
                """

                private var content\(index): (type: Int?, event: any EventContent) {
                    \(everyCase.part(from: index))
                }
                """
            })
        }
        """
    }

    private var everyCase: CaseSwitch {
        CaseSwitch(
            subject: "self", events: module.events,
            known: { _, event in "(\(event.index), event)" },
            unknown: "(nil, event)", malformed: "(nil, event)", next: { "content\($0)" })
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
}
