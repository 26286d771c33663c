/// The name of an event type, known or not. The generator writes the conformances, with a static
/// property for each type of the catalog.
public protocol WebhookEventType: RawRepresentable<String>, Hashable, Sendable, Codable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// Creates a type of any name.
    init(rawValue: String)

    /// The types that the catalog has, in its order.
    static var allKnown: [Self] { get }
}

extension WebhookEventType {
    /// Creates a type of any name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The name.
    public var description: String { rawValue }

    /// Whether the catalog has this type.
    public var isKnown: Bool { Self.allKnown.contains(self) }
}
