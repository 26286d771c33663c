#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import StrictJSON
import WebhookEvents

extension WebTokenScheme {
    /// A token whose signature and claims are valid.
    struct Verified {
        let claims: JSONObject
        let time: Date?
        let keyIndex: Int
    }

    /// The time in seconds by which the clocks of both sides may differ.
    private static let leeway: Duration = .seconds(60)

    /// The time for which a token is signed that has an expiration.
    private static let lifetime: TimeInterval = 300

    /// Verifies the token of a request: its signature first, then its claims.
    func verifiedToken(of request: WebhookRequest) throws(SignatureError) -> Verified {
        let text = String(decoding: try format.location.tokens(in: request)[0], as: UTF8.self)
        guard text.utf8.count <= WebToken.maximumLength, let token = WebToken(text) else {
            throw .malformedHeader(format.header)
        }
        guard token.algorithm == format.algorithm.rawValue,
            token.keyID != nil || !format.needsKeyID
        else { throw .noUsableSignature(header: format.header) }
        let index = keys.firstIndex {
            $0.value.mayHaveSigned(token)
                && $0.value.matches(token.signature, of: token.signedContent)
        }
        guard let index else { throw .mismatch }
        guard let claims = token.claims else { throw .malformedHeader(format.header) }
        let time = try checkTimes(of: claims)
        for (name, accepted) in format.claims {
            let texts = Self.texts(of: claims[name])
            guard texts.contains(where: accepted.contains) else { throw .claimNotAllowed(name) }
        }
        if let name = format.urlDigest {
            guard let url = request.url else { throw .missingURL }
            try Self.check(name, of: claims, is: Array(url.utf8))
        }
        return Verified(claims: claims, time: time, keyIndex: index)
    }

    /// Checks `exp` and `nbf` (RFC 7519, section 4.1).
    ///
    /// - Returns: The time in `iat`, if it is that of the attempt.
    private func checkTimes(of claims: JSONObject) throws(SignatureError) -> Date? {
        let now = now()
        if let end = try Self.time("exp", of: claims, isRequired: !format.isTimed) {
            let age = Duration.seconds(now.timeIntervalSince(end))
            if age >= Self.leeway { throw .tooOld(age: age, tolerance: Self.leeway) }
        }
        if let start = try Self.time("nbf", of: claims, isRequired: false) {
            let ahead = Duration.seconds(start.timeIntervalSince(now))
            if ahead > Self.leeway { throw .tooNew(ahead: ahead, tolerance: Self.leeway) }
        }
        return format.isTimed ? try Self.time("iat", of: claims, isRequired: true) : nil
    }

    private static func time(
        _ name: String, of claims: JSONObject, isRequired: Bool
    ) throws(SignatureError) -> Date? {
        guard let value = claims[name] else {
            if isRequired { throw .claimNotAllowed(name) }
            return nil
        }
        // A time outside of these years would exceed the range of durations.
        guard let seconds = value.number?.double, 0...253_402_300_799 ~= seconds else {
            throw .claimNotAllowed(name)
        }
        return Date(timeIntervalSince1970: seconds)
    }

    private static func texts(of value: JSONValue?) -> [String] {
        switch value {
        case .string(let text): [text]
        case .boolean(let value): [value ? "true" : "false"]
        case .array(let elements): elements.compactMap(\.string)
        default: []
        }
    }

    /// Checks that a claim is the digest of bytes, in constant time.
    static func check(
        _ name: String, of claims: JSONObject, is bytes: [UInt8]
    ) throws(SignatureError) {
        guard let digest = claims[name]?.string.flatMap({ Hexadecimal.decode($0) }) else {
            throw .claimNotAllowed(name)
        }
        guard ContentDigest.isSHA256(digest, of: bytes) else { throw .mismatch }
    }

    /// The claims of a token for a request.
    func claims(
        of request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> JSONObject {
        let seconds = Int64(try UnixTime.checked(time).timeIntervalSince1970)
        var claims: JSONObject = ["iat": .number(JSONNumber(seconds)), "jti": .string(id)]
        if !format.isTimed {
            claims.append("nbf", .number(JSONNumber(seconds)))
            claims.append("exp", .number(JSONNumber(seconds + Int64(Self.lifetime))))
        }
        for (name, texts) in format.claims.sorted(by: { $0.key < $1.key }) {
            guard let text = texts.first else { continue }
            claims.append(name, text == "true" ? true : .string(text))
        }
        func digest(_ bytes: [UInt8]) -> JSONValue {
            .string(Hexadecimal.encode(ContentDigest.sha256(bytes)))
        }
        if let name = format.bodyDigest { claims.append(name, digest(request.message.body)) }
        if let name = format.urlDigest {
            guard let url = request.url else { throw .missingURL }
            claims.append(name, digest(Array(url.utf8)))
        }
        return claims
    }
}

extension WebTokenKey {
    /// Whether a token names this key, or may leave that out.
    fileprivate func mayHaveSigned(_ token: WebToken) -> Bool {
        id == nil || token.keyID == id
    }
}
#endif
