#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Standard Webhooks 1.0.0: signs the identifier, the time and the body, with HMAC-SHA256 (`v1`) or
/// Ed25519 (`v1a`).
///
/// Each secret is for one of the two versions, and only signatures of that version are checked with
/// it: a code of the one is never taken for a signature of the other.
public struct StandardWebhooks: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "standard-webhooks"

    private let keys: [Concealed<StandardWebhooksKey>]
    private let idHeader: String
    private let timestampHeader: String
    private let signatureHeader: String

    /// Takes the secrets as the sender shows them.
    ///
    /// - Parameters:
    ///   - secrets: `whsec_` and base64 of 24 to 64 bytes (the prefix may be missing) for `v1`,
    ///     `whpk_` and base64 of an Ed25519 public key for `v1a`, `whsk_` of a private key to sign
    ///     with it. All that are in use: the old and the new one while they are changed.
    ///   - headerPrefix: What the names of the header fields begin with; some senders use `svix`.
    /// - Throws: ``SecretError`` for a secret that no sender can have.
    public init(secrets: [String], headerPrefix: String = "webhook") throws(SecretError) {
        keys = try SecretList.keys(secrets, StandardWebhooksKey.init)
        idHeader = headerPrefix + "-id"
        timestampHeader = headerPrefix + "-timestamp"
        signatureHeader = headerPrefix + "-signature"
    }

    /// Proves that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let headers = request.message.headers
        let id = try SignatureHeader.value(of: idHeader, in: headers)
        let timestamp = try SignatureHeader.value(of: timestampHeader, in: headers)
        let signatures = try signatures(in: headers)
        guard Self.isIdentifier(id) else { throw .malformedHeader(idHeader) }
        guard let time = UnixTime.date(timestamp) else { throw .malformedHeader(timestampHeader) }

        let content = content(id, timestamp, request)
        let isGenuine = keys.contains { key in
            let candidates = signatures.filter { $0.version == key.value.version }.map(\.bytes)
            return !candidates.isEmpty && key.value.matches(candidates, of: content)
        }
        guard isGenuine else { throw .mismatch }
        return SignedDelivery(id: id, time: time)
    }

    /// Signs a request with all secrets.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard Self.isIdentifier(id) else { throw .identifierNotAllowed }
        let timestamp = try UnixTime.text(of: time)
        let content = content(id, timestamp, request)
        var signatures: [String] = []
        for key in keys {
            let signature = Base64.encode(try key.value.signature(of: content))
            signatures.append("\(key.value.version),\(signature)")
        }
        return [
            .init(name: idHeader, value: id), .init(name: timestampHeader, value: timestamp),
            .init(name: signatureHeader, value: signatures.joined(separator: " ")),
        ]
    }

    private func content(_ id: String, _ time: String, _ request: WebhookRequest) -> [[UInt8]] {
        [Array("\(id).\(time).".utf8), request.message.body]
    }

    /// The signatures that can be read; a version that is not known is left out.
    private func signatures(
        in headers: WebhookHeaders
    ) throws(SignatureError) -> [(version: Substring, bytes: [UInt8])] {
        let value = try SignatureHeader.value(of: signatureHeader, in: headers)
        let parts = try SignatureHeader.parts(of: value, separator: " ", in: signatureHeader)
        let versions = Set(keys.map(\.value.version))
        let signatures: [(Substring, [UInt8])] = parts.compactMap { part in
            guard let comma = part.firstIndex(of: ","),
                versions.contains(String(part[..<comma])),
                let bytes = Base64.decode(part[part.index(after: comma)...]), !bytes.isEmpty
            else { return nil }
            return (part[..<comma], bytes)
        }
        guard !signatures.isEmpty else { throw .noUsableSignature(header: signatureHeader) }
        return signatures
    }

    // The full stop separates what is signed: with one in the identifier, parts of a body could be
    // moved into it (Standard Webhooks 1.0.0, signature scheme).
    private static func isIdentifier(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: ".") }
    }
}

extension SignatureScheme where Self == StandardWebhooks {
    /// Standard Webhooks, `v1` and `v1a`: see ``StandardWebhooks/init(secrets:headerPrefix:)``.
    ///
    /// - Throws: ``SecretError`` for a secret that no sender can have.
    public static func standardWebhooks(
        secrets: [String], headerPrefix: String = "webhook"
    ) throws(SecretError) -> Self {
        try StandardWebhooks(secrets: secrets, headerPrefix: headerPrefix)
    }
}
#endif
