#if Receiver
/// What makes two deliveries the same one: the endpoint that got them, and an identifier taken from
/// what was signed.
public struct DeliveryID: Hashable, Sendable, CustomStringConvertible {
    /// The text to store: at most 200 bytes of UTF-8, the same after a restart and on every machine.
    public let rawValue: String

    /// Takes a text that a store kept.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an identifier of an endpoint's name and texts that tell deliveries apart. Texts that are
    /// too long to store stand as their digest.
    init(endpoint: String, _ kind: Kind, _ parts: [String]) {
        let text = ([kind.rawValue] + parts).joined(separator: "/")
        let name = endpoint.utf8.count > 64 ? Self.digest([endpoint]) : endpoint
        // A text with a separator in it could be that of another list.
        let isPlain = text.utf8.count <= 120 && !parts.contains { $0.contains("/") }
        rawValue = "\(name)/" + (isPlain ? text : "\(kind.rawValue)#" + Self.digest(parts))
    }

    /// What the identifier was taken from.
    enum Kind: String {
        case signed
        case event
        case body
    }

    private static func digest(_ parts: [String]) -> String {
        Hexadecimal.encode(ContentDigest.sha256(ofParts: parts.map { Array($0.utf8) }).prefix(24))
    }

    /// The text.
    public var description: String { rawValue }
}
#endif
