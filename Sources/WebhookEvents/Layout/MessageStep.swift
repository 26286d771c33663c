/// A step from a body to the messages in it: the location of something that contains messages, in the
/// body or in what the step before it found.
@_spi(Generated) public enum MessageStep: Hashable, Sendable {
    /// An array of messages, at a JSON pointer.
    case array([String])
    /// A message as JSON in a string.
    case json([String])
    /// A message as JSON in Base64 (RFC 4648, section 4).
    case base64([String])

    /// The JSON pointer, as unescaped tokens.
    var pointer: [String] {
        switch self {
        case .array(let pointer), .json(let pointer), .base64(let pointer): pointer
        }
    }

    var isArray: Bool {
        if case .array = self { true } else { false }
    }
}
