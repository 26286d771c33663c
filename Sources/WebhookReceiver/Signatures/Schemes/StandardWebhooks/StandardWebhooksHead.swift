#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// The version of a signature of Standard Webhooks, as it is written before it.
enum StandardWebhooksVersion: String, Hashable, Sendable {
    /// HMAC-SHA256.
    case v1
    /// Ed25519.
    case v1a

    /// The length of a signature in bytes.
    var signatureLength: Int {
        switch self {
        case .v1: HMACAlgorithm.sha256.codeLength
        case .v1a: Ed25519Key.signatureLength
        }
    }
}

/// What the header fields of a request of Standard Webhooks say.
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

    /// As many signatures of Ed25519 as are checked: each of them, with each key, hashes the body.
    static let asymmetricLimit = 4

    let id: String
    let timestamp: String
    let time: Date
    /// The signatures that can be checked.
    private let signatures: [(version: StandardWebhooksVersion, bytes: [UInt8])]

    /// The signatures of a version.
    func signatures(of version: StandardWebhooksVersion) -> [[UInt8]] {
        signatures.filter { $0.version == version }.map(\.bytes)
    }

    /// Reads the header fields.
    ///
    /// - Parameter versions: The versions that there are secrets for. Signatures of others are left
    ///   out.
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

    /// Whether a text can be an identifier. The full stop separates what is signed: with one in the
    /// identifier, parts of a body could be moved into it (Standard Webhooks 1.0.0, signature
    /// scheme).
    static func isIdentifier(_ id: String) -> Bool {
        SignatureHeader.isVisible(id) && !id.utf8.contains(UInt8(ascii: "."))
    }
}
#endif
