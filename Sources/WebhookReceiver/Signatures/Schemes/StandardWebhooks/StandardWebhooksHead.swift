#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// The parsed header fields of a Standard Webhooks request.
struct StandardWebhooksHead {
    /// The names of the header fields.
    struct FieldNames: Hashable, Sendable {
        let id: String
        let timestamp: String
        let signature: String

        init(prefix: String) {
            id = prefix + "-id"
            timestamp = prefix + "-timestamp"
            signature = prefix + "-signature"
        }
    }

    /// The maximum number of Ed25519 signatures. The body is hashed for each key and each signature.
    static let asymmetricLimit = 4

    let id: String
    let timestamp: String
    let time: Date
    /// The signatures that can be verified.
    private let signatures: [(version: StandardWebhooksVersion, bytes: [UInt8])]

    /// The signatures of a version.
    func signatures(of version: StandardWebhooksVersion) -> [[UInt8]] {
        signatures.compactMap { $0.version == version ? $0.bytes : nil }
    }

    /// Parses the header fields.
    ///
    /// - Parameter versions: The versions of the secrets. Signatures of other versions are ignored.
    init(
        _ headers: WebhookHeaders, _ names: FieldNames, versions: Set<StandardWebhooksVersion>
    ) throws(SignatureError) {
        id = try SignatureHeader.value(of: names.id, in: headers)
        timestamp = try SignatureHeader.value(of: names.timestamp, in: headers)
        signatures = try Self.signatures(in: headers, names.signature, versions)
        guard Self.isIdentifier(id) else { throw .malformedHeader(names.id) }
        guard let time = UnixTime.date(timestamp) else { throw .malformedHeader(names.timestamp) }
        self.time = time
    }

    private static func signatures(
        in headers: WebhookHeaders, _ name: String, _ versions: Set<StandardWebhooksVersion>
    ) throws(SignatureError) -> [(version: StandardWebhooksVersion, bytes: [UInt8])] {
        let value = try SignatureHeader.value(of: name, in: headers)
        var signatures: [(version: StandardWebhooksVersion, bytes: [UInt8])] = []
        for part in try SignatureHeader.parts(of: value, separator: " ", in: name) {
            guard let comma = part.utf8.firstIndex(of: UInt8(ascii: ",")),
                let version = StandardWebhooksVersion(rawValue: String(part[..<comma])),
                versions.contains(version),
                let bytes = Base64.decode(part[part.utf8.index(after: comma)...]),
                bytes.count == version.signatureLength
            else { continue }
            signatures.append((version, bytes))
        }
        guard !signatures.isEmpty else { throw .noUsableSignature(header: name) }
        guard signatures.count(where: { $0.version == .v1a }) <= asymmetricLimit else {
            throw .tooManySignatures(header: name, limit: asymmetricLimit)
        }
        return signatures
    }

    /// Whether a text is valid as an identifier. It must not contain a full stop, which separates the
    /// parts of the signed content: otherwise characters of the body could be moved into the identifier
    /// (Standard Webhooks 1.0.0, "Signature scheme").
    static func isIdentifier(_ id: String) -> Bool {
        SignatureHeader.isVisible(id) && !id.utf8.contains(UInt8(ascii: "."))
    }
}
#endif
