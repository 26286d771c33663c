#if Receiver
/// What identifies a delivery when it comes again: the endpoint that got it, its sender, and what was
/// signed, or what the message says.
public struct DeliveryID: Hashable, Sendable, CustomStringConvertible {
    /// The text to store: at most 200 characters of visible ASCII, the same after a restart and on
    /// every machine.
    public let rawValue: String

    /// Takes a text that a store kept.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an identifier of an endpoint's name, the sender's name if the endpoint has several, and
    /// texts that separate deliveries. Texts that are long, or ambiguous, are replaced by their digest.
    init(endpoint: String, sender: String?, _ kind: Kind, _ parts: [String]) {
        let sender = sender.map { "/@" + Self.name($0) } ?? ""
        let isPlain = parts.allSatisfy { Self.isPlain($0, limit: 88 / parts.count) }
        let text = isPlain ? "/" + parts.joined(separator: "/") : "#" + Self.digest(parts)
        rawValue = "\(Self.name(endpoint))\(sender)/\(kind.rawValue)\(text)"
    }

    private static func name(_ name: String) -> String {
        isPlain(name, limit: 48) ? name : "#" + digest([name])
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
        /// The signed body itself, whatever separates deliveries of it.
        case content
    }

    private static func digest(_ parts: [String]) -> String {
        Hexadecimal.encode(ContentDigest.sha256(ofParts: parts.map { Array($0.utf8) }).prefix(24))
    }

    /// The text.
    public var description: String { rawValue }
}
#endif
