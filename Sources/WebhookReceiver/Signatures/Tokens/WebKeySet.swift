#if Receiver
import StrictJSON

/// Public keys as a provider publishes them: JSON Web Keys (RFC 7517).
struct WebKeySet: Sendable {
    /// The maximum number of keys in a set.
    static let limit = 64

    /// The usable keys. Those for encryption, of unknown kinds and expired ones are left out.
    let keys: [WebTokenKey]

    /// Reads a set of keys (`{"keys": […]}`), a single key, or one in a member `key`, as Plaid answers.
    ///
    /// - Throws: ``SecretError`` when the bytes are none of these, or there are too many keys.
    init(_ json: [UInt8]) throws(SecretError) {
        guard let object = JSONObject(ofUniqueNames: json) else { throw .notAKeySet }
        let values = object["keys"]?.array ?? [object["key"] ?? .object(object)]
        guard values.count <= Self.limit else { throw .tooManyPublicKeys(limit: Self.limit) }
        keys = values.compactMap { $0.object.flatMap(Self.key) }
        guard !keys.isEmpty else { throw .notAKeySet }
    }

    /// The keys that a token with an identifier may have been signed with.
    func keys(id: String) -> [WebTokenKey] { keys.filter { $0.id == id } }

    private static func key(_ members: JSONObject) -> WebTokenKey? {
        guard members["use"].map({ $0.string == "sig" }) ?? true,
            members["expired_at"].map({ $0.kind == .null }) ?? true,
            let key = material(members),
            members["alg"].map({ $0.string == key.algorithm.rawValue }) ?? true
        else { return nil }
        return key
    }

    private static func material(_ members: JSONObject) -> WebTokenKey? {
        func number(_ name: String) -> [UInt8]? {
            members[name]?.string.flatMap { Base64.decodeURL(Array($0.utf8)[...]) }
        }
        let id = members["kid"]?.string
        switch members["kty"]?.string {
        case "EC":
            guard members["crv"]?.string == "P-256", let x = number("x"), let y = number("y"),
                x.count == 32, y.count == 32
            else { return nil }
            return (try? P256Key(publicKey: [4] + x + y)).map { WebTokenKey($0, id: id) }
        #if Certificates
        case "RSA":
            guard let modulus = number("n"), let exponent = number("e") else { return nil }
            return (try? RSAKey(modulus: modulus, exponent: exponent))
                .map { WebTokenKey($0, id: id) }
        #endif
        default: return nil
        }
    }
}
#endif
