#if Receiver
import StrictJSON
import WebhookEvents

extension TokenLocation {
    /// The tokens of a request; several for several elements of an array.
    ///
    /// - Throws: The reason why the request has none, or an ambiguous one.
    func tokens(in request: WebhookRequest) throws(SignatureError) -> [[UInt8]] {
        switch self {
        case .header(let name, let prefix):
            let value = try SignatureHeader.value(of: name, in: request.message.headers)
            return [Array(try Self.suffix(of: value, after: prefix, in: name).utf8)]
        case .basicCredentials:
            let name = Self.authorization
            let value = try SignatureHeader.value(of: name, in: request.message.headers)
            let text = try Self.suffix(of: value, after: "Basic ", in: name).drop { $0 == " " }
            guard let bytes = Base64.decode(text) else { throw .malformedHeader(name) }
            return [bytes]
        case .queryParameter(let name):
            guard let url = request.url else { throw .missingURL }
            return [try Self.parameter(name, of: url)]
        case .bodyField(let pointer):
            return try Self.values(at: pointer, in: request.message.body).map { Array($0.utf8) }
        }
    }

    private static func suffix(
        of value: String, after prefix: String, in name: String
    ) throws(SignatureError) -> Substring {
        guard value.prefix(prefix.count).lowercased() == prefix.lowercased() else {
            throw .malformedHeader(name)
        }
        return value.dropFirst(prefix.count)
    }

    /// The value of a parameter that occurs once in the query of a URL (RFC 3986, section 3.4).
    private static func parameter(
        _ name: String, of url: String
    ) throws(SignatureError) -> [UInt8] {
        let bytes = Array(url.utf8)
        let query = bytes.prefix { $0 != UInt8(ascii: "#") }.drop { $0 != UInt8(ascii: "?") }
        var found: [UInt8]?
        for field in query.dropFirst().split(separator: UInt8(ascii: "&")) {
            let key = field.prefix { $0 != UInt8(ascii: "=") }
            guard decoded(key) == Array(name.utf8) else { continue }
            guard found == nil else { throw .repeatedToken(.queryParameter(name)) }
            found = decoded(field.dropFirst(key.count + 1))
        }
        guard let found else { throw .missingToken(.queryParameter(name)) }
        return found
    }

    private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }[...].percentDecoded
    }

    /// The strings at a location of a JSON body.
    private static func values(
        at text: String, in body: [UInt8]
    ) throws(SignatureError) -> [String] {
        let missing = SignatureError.missingToken(.bodyField(text))
        guard let json = try? JSONValue(body),
            let values = try? LocatedValues.values(at: text, in: json)
        else { throw missing }
        var strings: [String] = []
        for value in values {
            guard let string = value.string else { throw missing }
            strings.append(string)
        }
        return strings
    }
}
#endif
