#if Receiver
import StrictJSON

/// A signed token in its compact form (JSON Web Signature, RFC 7515, section 3.1), which has not been
/// verified: `header.payload.signature`, each in Base64url.
struct WebToken {
    /// The maximum size in bytes of a token in a header field.
    static let maximumLength = 16_384

    let header: JSONObject
    let payload: [UInt8]
    let signature: [UInt8]
    /// The bytes that the signature covers: the first two parts as they were received.
    let signedContent: [UInt8]

    /// Parses a token; `nil` when it is malformed, has a header that is not an object with unique names, or
    /// names extensions that must be understood (`crit`, RFC 7515, section 4.1.11).
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let parts = bytes.split(
            separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Base64.decodeURL(parts[0]),
            let payload = Base64.decodeURL(parts[1]), let signature = Base64.decodeURL(parts[2]),
            !signature.isEmpty, let object = JSONObject(ofUniqueNames: header),
            object["crit"] == nil
        else { return nil }
        self.header = object
        self.payload = payload
        self.signature = signature
        signedContent = Array(bytes[..<parts[1].endIndex])
    }

    /// The name of the algorithm. The sender has chosen it: it is only ever compared with the one expected.
    var algorithm: String? { header["alg"]?.string }

    /// The identifier of the key.
    var keyID: String? { header["kid"]?.string }

    /// The members of the payload; `nil` when it is not an object with unique names.
    var claims: JSONObject? { JSONObject(ofUniqueNames: payload) }
}

extension WebToken {
    /// Creates the text of a token.
    ///
    /// - Parameter sign: Signs the first two parts.
    static func text(
        header: JSONObject, payload: JSONObject,
        _ sign: ([UInt8]) throws(SigningError) -> [UInt8]
    ) throws(SigningError) -> String {
        let content = [header, payload].map { Base64.encodeURL(JSONValue.object($0).bytes) }
            .joined(separator: ".")
        return content + "." + Base64.encodeURL(try sign(Array(content.utf8)))
    }
}

extension JSONObject {
    /// The members of a JSON object; `nil` for other bytes, and for an object with a name twice: readers
    /// differ in which of its members they read.
    init?(ofUniqueNames bytes: [UInt8]) {
        guard let object = (try? JSONValue(bytes))?.object,
            Set(object.members.map(\.key)).count == object.members.count
        else { return nil }
        self = object
    }
}
#endif
