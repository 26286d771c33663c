/// Handles some events of a catalog with one closure each, and all others with another one.
///
/// ```swift
/// let handlers = EventHandlers<CheckoutEvent>(otherwise: { event in log(event) })
///     .on(CheckoutEvent.checkoutSessionPaid) { paid in
///         try await orders.markPaid(paid.data.referenceID)
///     }
/// try await handlers.handle(event)
/// ```
///
/// An event that is added to the catalog is passed to `otherwise`, so that existing code compiles
/// with it. A case that is misspelt, and a closure for another payload, do not compile. A malformed
/// event is an error, unless `.on(CheckoutEvent.malformed)` handles it. `Events` is the enum of a
/// catalog, or of one of its groups.
public struct EventHandlers<Events: EventCases>: Sendable {
    private let otherwise: @Sendable (Events) async throws -> Void
    /// Each returns whether its closure is for the case of the event, after calling it.
    private var handlers: [@Sendable (Events) async throws -> Bool] = []

    /// Creates handlers without closures for single cases.
    ///
    /// - Parameter otherwise: Handles all events without a closure of their own: those of other
    ///   types, unknown events, and events that are added to the catalog later. It is not called
    ///   for malformed events, which may have a type that has a closure.
    public init(otherwise: @escaping @Sendable (Events) async throws -> Void) {
        self.otherwise = otherwise
    }

    /// Returns these handlers with a closure for the events of one case. If a case has several
    /// closures, they are called in the order in which they were added, up to the first that
    /// throws.
    ///
    /// - Parameters:
    ///   - eventCase: The case, such as `CheckoutEvent.checkoutSessionPaid`,
    ///     `CheckoutEvent.unknown`, or `{ .order(.paid($0)) }` for the event of a group.
    ///   - handle: The closure. What it throws reaches the caller of ``handle(_:)``.
    public func on<Content: EventProtocol>(
        _ eventCase: @escaping @Sendable (Content) -> Events,
        perform handle: @escaping @Sendable (Content) async throws -> Void
    ) -> EventHandlers {
        var copy = self
        copy.handlers.append { event in
            let (type, content) = event.content
            guard let content = content as? Content, eventCase(content).content.type == type
            else { return false }
            try await handle(content)
            return true
        }
        return copy
    }

    /// Calls the closures for the event's case, or the one for all others. The search takes time
    /// in proportion to the number of closures.
    ///
    /// - Throws: The error of the first closure that throws, or the error of a malformed event
    ///   without a closure.
    public func handle(_ event: Events) async throws {
        var isHandled = false
        for handler in handlers {
            if try await handler(event) { isHandled = true }
        }
        guard !isHandled else { return }
        if let malformed = event.content.event as? MalformedEvent { throw malformed.error }
        try await otherwise(event)
    }
}
