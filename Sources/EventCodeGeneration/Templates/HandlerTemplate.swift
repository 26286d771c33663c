/// The handler protocols: one method for each event type.
struct HandlerTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }
    private var names: ModuleNames { module.names }

    var source: SourceText {
        [strict, dispatch, partial, partialDefaults].separatedByEmptyLines
    }

    private var strict: SourceText {
        """
        /// What a service does with events: one method for each event type of the catalog.
        \(access)protocol \(names.handler): Sendable {
            \(module.events.map(requirement))

            /// Handles an event whose type is not in the catalog.
            func unknown(_ event: UnknownEvent) async throws

            /// Handles an event of a known type whose payload is not what the catalog says. Throws
            /// the event's error unless implemented.
            func malformed(_ event: MalformedEvent) async throws
        }
        """
    }

    /// `func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws`
    private func requirement(_ event: EventModel) -> SourceText {
        """
        \(event.documentation.source)
        \(method(event))
        """
    }

    private func method(_ event: EventModel) -> SourceText {
        "func \(event.name)(_ event: Event<\(event.payload.swiftName())>) async throws"
    }

    private var dispatch: SourceText {
        """
        extension \(names.handler) {
            /// Calls the method for the event's type.
            \(access)func handle(_ event: \(names.event)) async throws {
                \(everyCase.first)
            }
            \(everyCase.otherParts.map { index in
                """

                private func handle\(index)(_ event: \(names.event)) async throws {
                    \(everyCase.part(from: index))
                }
                """
            })

            /// Throws the event's error.
            \(access)func malformed(_ event: MalformedEvent) async throws {
                throw event.error
            }
        }
        """
    }

    private var everyCase: CaseSwitch {
        CaseSwitch(
            subject: "event", events: module.events,
            known: { _, event in "try await \(event.name.text)(event)" },
            unknown: "try await unknown(event)", malformed: "try await malformed(event)",
            next: { "try await handle\($0)(event)" })
    }

    private var partial: SourceText {
        """
        /// A handler that needs no method for the events that it does not care about: they all go to
        /// ``unhandled(_:)``.
        \(access)protocol \(names.partialHandler): \(names.handler) {
            /// Handles an event that no other method handles, unknown ones too.
            func unhandled(_ event: \(names.event)) async throws
        }
        """
    }

    private var partialDefaults: SourceText {
        """
        extension \(names.partialHandler) {
            \(module.events.map { event in
                """
                \(access)\(method(event)) {
                    try await unhandled(.\(event.name)(event))
                }

                """
            })
            \(access)func unknown(_ event: UnknownEvent) async throws {
                try await unhandled(.unknown(event))
            }
        }
        """
    }
}
