#if Receiver
/// The encoding of a key's bytes in a secret.
public enum SecretEncoding: String, Hashable, Sendable, CaseIterable {
    /// The key is the secret's text in UTF-8.
    case utf8
    /// Base64 in the standard or the URL-safe alphabet (RFC 4648, sections 4 and 5), with or
    /// without padding.
    case base64
    /// Hexadecimal digits, two per byte.
    case hex

    /// The decoded bytes of a text; `nil` when it is not in this encoding.
    func bytes(of text: some StringProtocol) -> [UInt8]? {
        switch self {
        case .utf8: Array(text.utf8)
        case .base64: Base64.decodeKey(text)
        case .hex: Hexadecimal.decode(text)
        }
    }
}

extension SecretEncoding: CustomStringConvertible {
    /// The encoding's usual name.
    public var description: String {
        switch self {
        case .utf8: "UTF-8"
        case .base64: "base64"
        case .hex: "hexadecimal"
        }
    }
}
#endif
