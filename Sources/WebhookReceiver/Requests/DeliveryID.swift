#if Receiver
/// The identifier by which a repeated delivery is recognized. It consists of the endpoint, the sender,
/// and a signed identifier, an event's own identifier or a digest.
public struct DeliveryID: Hashable, Sendable, CustomStringConvertible {
    /// The text to store: at most 200 visible ASCII characters, the same after a restart and on every
    /// machine.
    public let rawValue: String

    /// Creates an identifier from the text in a store.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates an identifier from the name of the endpoint, the name of the sender if the endpoint has
    /// several, and the texts that distinguish deliveries. Long and ambiguous texts are replaced by
    /// their digest.
    init(endpoint: String, sender: String?, _ kind: Kind, _ parts: [String]) {
        let sender = sender.map { "/@" + Self.name($0) } ?? ""
        let isPlain = parts.allSatisfy { Self.isPlain($0, limit: 88 / parts.count) }
        let text = isPlain ? "/" + parts.joined(separator: "/") : "#" + Self.digest(parts)
        rawValue = "\(Self.name(endpoint))\(sender)/\(kind.rawValue)\(text)"
    }

    private static func name(_ name: String) -> String {
        isPlain(name, limit: 48) ? name : "#" + digest([name])
    }

    // A separator in a text would make the list of texts ambiguous. Texts that are equal in Unicode but
    // not in a database would be one delivery here and two deliveries there.
    private static func isPlain(_ text: String, limit: Int) -> Bool {
        text.utf8.count <= limit
            && text.utf8.allSatisfy {
                0x21...0x7E ~= $0 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#")
            }
    }

    /// The origin of an identifier.
    enum Kind: String {
        case signed
        case event
        case body
        /// The signed body alone, without the texts that distinguish its deliveries.
        case content
    }

    private static func digest(_ parts: [String]) -> String {
        Hexadecimal.encode(ContentDigest.sha256(ofParts: parts.map { Array($0.utf8) }).prefix(24))
    }

    /// The text.
    public var description: String { rawValue }
}
#endif
