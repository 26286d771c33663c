/// The name of an event type, known or not. The generator writes the conformances, with one static
/// property per type of the catalog.
public protocol WebhookEventType: RawRepresentable<String>, Hashable, Sendable, Codable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// Creates an event type from any name, in the catalog or not.
    init(rawValue: String)

    /// All types of the catalog, in catalog order, without those that the config leaves out.
    static var allKnown: [Self] { get }
}

extension WebhookEventType {
    /// Creates an event type from any name, in the catalog or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The name.
    public var description: String { rawValue }

    /// Whether this type is in the catalog, and not left out by the config.
    public var isKnown: Bool { Self.allKnown.contains(self) }
}
