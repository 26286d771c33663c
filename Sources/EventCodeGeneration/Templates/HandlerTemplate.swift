/// The handler protocol, and one for each group: one method for each event type. No method has a
/// default: a method that is misspelt, or takes another payload, must not compile.
struct HandlerTemplate {
    let module: EventModule

    private var access: String { module.access.modifier }
    private var names: ModuleNames { module.names }

    var source: SourceText {
        (module.groups.flatMap { [handler(of: $0), dispatch(of: $0)] }
            + [strict, dispatch]).separatedByEmptyLines
    }

    private var strict: SourceText {
        let known: SourceText = "\(module.groups.isEmpty ? requirements(module.events) : "")"
        let others: SourceText = """
            /// Handles an event whose type is not in the catalog\(leftOut).
            func unknown(_ event: WebhookEvents.UnknownEvent) async throws

            /// Handles an event of a known type whose payload does not match the catalog.
            func malformed(_ event: WebhookEvents.MalformedEvent) async throws
            """
        return """
            /// Handles the events of ``\(names.event)``: one method per event type.
            \(head)
                \([known, others].separatedByEmptyLines)
            }
            """
    }

    /// The protocol's name, and the protocols of the groups that it refines, if there are any.
    private var head: SourceText {
        guard !module.groups.isEmpty else {
            return "\(access)protocol \(names.handler): \(sendable) {"
        }
        return """
            \(access)protocol \(names.handler):
                \(module.groups.map { SourceText($0.handlerName) }, separator: ",")
            {
            """
    }

    private var sendable: String { module.library.swift("Sendable") }

    private func handler(of group: EventGroupModel) -> SourceText {
        """
        /// Handles the events of ``\(group.typeName)``: one method per event type.
        \(access)protocol \(group.handlerName): \(sendable) {
            \(requirements(group.events.map { module.events[$0] }))
        }
        """
    }

    /// What is unknown besides types that the catalog lacks.
    private var leftOut: String {
        module.excludedTypes.isEmpty ? "" : ", or left out by the config"
    }

    private func requirements(_ events: [EventModel]) -> SourceText {
        events.map(requirement).separatedByEmptyLines
    }

    /// `func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws`
    private func requirement(_ event: EventModel) -> SourceText {
        """
        \(event.documentation.source)
        \(method(event))
        """
    }

    private func method(_ event: EventModel) -> SourceText {
        let payload = event.payload.swiftName(in: nil, module.library)
        return "func \(event.name)(_ event: WebhookEvents.Event<\(payload)>) async throws"
    }

    private var dispatch: SourceText {
        let dispatch = DispatchTemplate(
            type: names.event, access: access,
            cases: module.groups.isEmpty
                ? module.events.map(call)
                : module.groups.map { ($0.name, "try await handle(event)") },
            others: [
                "case .unknown(let event): try await unknown(event)",
                "case .malformed(let event): try await malformed(event)",
            ],
            library: module.library)
        return """
            extension \(names.handler) {
                \(dispatch.source)
            }
            """
    }

    private func dispatch(of group: EventGroupModel) -> SourceText {
        let dispatch = DispatchTemplate(
            type: group.typeName, access: access,
            cases: group.events.map { call(module.events[$0]) }, library: module.library)
        return """
            extension \(group.handlerName) {
                \(dispatch.source)
            }
            """
    }

    /// `try await checkoutSessionPaid(event)`
    private func call(_ event: EventModel) -> (name: SwiftIdentifier, call: String) {
        // In the case, 'event' is the value.
        let method = event.name.text == "event" ? "self.event" : event.name.text
        return (event.caseName, "try await \(method)(event)")
    }
}
