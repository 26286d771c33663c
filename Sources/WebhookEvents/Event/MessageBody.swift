import StrictJSON

/// The body of a message.
enum MessageBody: Sendable {
    case bytes([UInt8])
    /// The whole text that was read, which an event keeps anyway for its values.
    case text(JSONText)

    var bytes: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .text(let text): text.allBytes
        }
    }
}
