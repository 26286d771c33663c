#if Receiver
/// The reason why a handshake cannot be created from its name.
package enum HandshakeNameError: Error, Hashable, Sendable, CustomStringConvertible {
    case noValue(of: String, meaning: String)

    package var description: String {
        switch self {
        case .noValue(let name, let meaning):
            "the handshake '\(name)' needs a value, '--handshake \(name)=\(meaning)'"
        }
    }
}
#endif
