#if Receiver
public import WebhookEvents

/// The event types that an endpoint handles. Events of other types are acknowledged with 2xx and
/// reported to the observer.
public struct EventFilter: Hashable, Sendable {
    private enum Choice: Hashable {
        case all
        case some(types: Set<String>, prefixes: [String])
    }

    private let choice: Choice

    /// All types, including types that are not in the catalog.
    public static let all = EventFilter(choice: .all)

    /// The given types.
    public static func types(_ types: some Sequence<String>) -> EventFilter {
        EventFilter(choice: .some(types: Set(types), prefixes: []))
    }

    /// The given types of a catalog.
    public static func types<Type: WebhookEventType>(_ types: Type...) -> EventFilter {
        .types(types.map(\.rawValue))
    }

    /// The types that begin with one of the prefixes, such as `checkout.session.`.
    public static func prefixes(_ prefixes: String...) -> EventFilter {
        EventFilter(choice: .some(types: [], prefixes: prefixes))
    }

    /// Whether the endpoint handles events of a type. An event without a type, or with two, passes
    /// only ``all``.
    public func allows(_ type: String?) -> Bool {
        switch choice {
        case .all: return true
        case .some(let types, let prefixes):
            guard let type else { return false }
            return types.contains(type) || prefixes.contains { type.hasPrefix($0) }
        }
    }
}
#endif
