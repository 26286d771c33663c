#if Receiver
/// What is weak about a secret that is taken all the same. No case holds any part of a secret.
public enum SecretWarning: Hashable, Sendable {
    /// A key is shorter than its scheme recommends, in bytes.
    case short(bytes: Int, recommended: Int)

    /// What is recommended for secrets whose form the provider decides, or that people type.
    static let recommendedTextLength = 16

    /// The warnings for keys that are shorter than recommended.
    static func short(_ keys: [HMACKey], recommended: Int) -> [SecretWarning] {
        keys.map(\.byteCount).filter { $0 < recommended }
            .map { .short(bytes: $0, recommended: recommended) }
    }
}

extension SecretWarning: CustomStringConvertible {
    /// The warning in one line.
    public var description: String {
        switch self {
        case .short(let bytes, let recommended):
            "a secret has \(bytes) bytes, at least \(recommended) are recommended"
        }
    }
}
#endif
