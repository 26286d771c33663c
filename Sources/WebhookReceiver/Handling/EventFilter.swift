#if Receiver
public import WebhookEvents

/// The event types that an endpoint handles. A delivery of another type is answered with 2xx and
/// told to the observer, and not handled.
public struct EventSelection: Hashable, Sendable {
    private enum Choice: Hashable {
        case all
        case some(types: Set<String>, prefixes: [String])
    }

    private let choice: Choice

    /// All types, also those that the catalog does not have.
    public static let all = EventSelection(choice: .all)

    /// Some types.
    public static func types(_ types: some Sequence<String>) -> EventSelection {
        EventSelection(choice: .some(types: Set(types), prefixes: []))
    }

    /// Some types of a catalog.
    public static func types<Type: WebhookEventType>(_ types: Type...) -> EventSelection {
        .types(types.map(\.rawValue))
    }

    /// The types that begin with one of some texts, such as `checkout.session.`.
    public static func prefixes(_ prefixes: String...) -> EventSelection {
        EventSelection(choice: .some(types: [], prefixes: prefixes))
    }

    /// Whether a type is one of them. An event that names no type, or two, is in no choice but
    /// ``all``.
    public func contains(_ type: String?) -> Bool {
        switch choice {
        case .all: return true
        case .some(let types, let prefixes):
            guard let type else { return false }
            return types.contains(type) || prefixes.contains { type.hasPrefix($0) }
        }
    }
}
#endif
