#if Receiver
/// A weakness of a secret that is accepted nevertheless. No case contains any part of a secret.
public enum SecretWarning: Hashable, Sendable {
    /// A key has fewer bytes than its scheme recommends.
    case short(bytes: Int, recommended: Int)

    /// The recommended number of bytes for secrets whose form the provider or a person chooses.
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
            "a secret has \(bytes) bytes, but at least \(recommended) are recommended"
        }
    }
}
#endif
