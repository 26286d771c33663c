#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

extension SignatureFormat {
    /// The maximum number of signatures that a request can have; `nil` if there is none.
    var maximumSignatures: Int? {
        separator == nil ? 1 + otherSignatureHeaders.count : nil
    }

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - keys: The keys in use. The first ones sign if the format has no room for all signatures.
    ///   - signature: Signs the content with a key.
    /// - Returns: The header fields to add.
    func sign<Key>(
        _ request: WebhookRequest, id: String, at time: Date, with keys: [Key],
        _ signature: (Key, _ content: [[UInt8]]) throws(SigningError) -> [UInt8]
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        var added: [WebhookHeaders.Field] = []
        var timestamp: String?
        if timestampHeader != nil || timestampPrefix != nil {
            timestamp = try timestampUnit.text(of: time)
        }
        if let timestampHeader, let timestamp {
            added.append(.init(name: timestampHeader, value: timestamp))
        }
        if let idHeader {
            guard isIdentifier(id) else { throw .identifierNotAllowed }
            added.append(.init(name: idHeader, value: id))
        }
        if let unsignedIDHeader {
            added += try SignatureHeader.unsignedID(id, in: unsignedIDHeader, of: request)
        }
        let content = try content(of: request, timestamp: timestamp, with: added)
        var signatures: [String] = []
        for key in keys.prefix(maximumSignatures ?? keys.count) {
            signatures.append(prefix + encoding.encode(try signature(key, content)))
        }
        return added + signatureFields(signatures, timestamp: timestamp)
    }

    private func signatureFields(
        _ signatures: [String], timestamp: String?
    ) -> [WebhookHeaders.Field] {
        guard let separator else {
            return zip([signatureHeader] + otherSignatureHeaders, signatures)
                .map { .init(name: $0, value: $1) }
        }
        let time = timestampPrefix.flatMap { prefix in timestamp.map { prefix + $0 } }
        let parts = (time.map { [$0] } ?? []) + signatures
        return [.init(name: signatureHeader, value: parts.joined(separator: String(separator)))]
    }
}
#endif
