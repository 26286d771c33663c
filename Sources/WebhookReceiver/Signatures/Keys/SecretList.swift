#if Receiver
/// Checks that apply to the secrets of every scheme.
enum SecretList {
    /// The maximum number of secrets. It exceeds what rotation needs, and limits the work that one
    /// request can cause.
    static let limit = 16

    /// Checks the secrets, and creates a key from each.
    static func keys<Key: Sendable>(
        _ secrets: [String], _ key: (String) throws(SecretError) -> Key
    ) throws(SecretError) -> [Concealed<Key>] {
        guard !secrets.isEmpty else { throw .none }
        guard secrets.count <= limit else { throw .tooMany(limit: limit) }
        var keys: [Concealed<Key>] = []
        for secret in secrets {
            try check(secret)
            keys.append(Concealed(try key(secret)))
        }
        return keys
    }

    /// Checks the secrets, and creates the key of an HMAC from each.
    static func keys(
        _ secrets: [String], in encoding: SecretEncoding
    ) throws(SecretError) -> [Concealed<HMACKey>] {
        try keys(secrets) { (secret) throws(SecretError) in
            guard let bytes = encoding.bytes(of: secret) else { throw .notEncoded(encoding) }
            return HMACKey(bytes)
        }
    }

    private static func check(_ secret: String) throws(SecretError) {
        guard secret.contains(where: { !$0.isWhitespace }) else { throw .empty }
        if secret.first?.isWhitespace == true || secret.last?.isWhitespace == true {
            throw .surroundedBySpace
        }
    }
}
#endif
