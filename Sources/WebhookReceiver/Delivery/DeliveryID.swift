#if Receiver
/// What makes two deliveries the same one: the endpoint that got them, and an identifier taken from
/// what was signed.
public struct DeliveryID: Hashable, Sendable, CustomStringConvertible {
    /// The text to store: at most 200 characters of visible ASCII, the same after a restart and on
    /// every machine.
    public let rawValue: String

    /// Takes a text that a store kept.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an identifier of an endpoint's name and texts that tell deliveries apart. Texts that
    /// are long, or could be taken for others, stand as their digest.
    init(endpoint: String, _ kind: Kind, _ parts: [String]) {
        let name = Self.isPlain(endpoint, limit: 64) ? endpoint : "#" + Self.digest([endpoint])
        let isPlain = parts.allSatisfy { Self.isPlain($0, limit: 120 / parts.count) }
        let text = isPlain ? "/" + parts.joined(separator: "/") : "#" + Self.digest(parts)
        rawValue = "\(name)/\(kind.rawValue)\(text)"
    }

    // A separator in a text could make it another list; texts that are equal to Unicode and not to
    // a database would be one delivery here and two there.
    private static func isPlain(_ text: String, limit: Int) -> Bool {
        text.utf8.count <= limit
            && text.utf8.allSatisfy {
                0x21...0x7E ~= $0 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#")
            }
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
