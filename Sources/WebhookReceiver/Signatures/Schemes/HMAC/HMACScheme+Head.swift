#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

extension HMACScheme {
    /// The parsed header fields of a request.
    struct Head {
        /// The signatures that can be verified.
        var signatures: [[UInt8]]
        var time: Date?
        var id: String?
        var unsignedID: String?
        /// The signed content in parts. The body is empty while only the head is known.
        var content: [[UInt8]]
    }

    /// Parses the header fields of a request, each of which must occur once and be well-formed.
    func head(of request: WebhookRequest) throws(SignatureError) -> Head {
        let headers = request.message.headers
        return Head(
            signatures: try signatures(in: headers), time: try time(in: headers),
            id: try id(in: headers),
            unsignedID: try unsignedID(in: headers), content: try content(of: request))
    }

    /// Whether a text is valid as an identifier.
    func isIdentifier(_ id: String) -> Bool {
        SignatureHeader.isVisible(id) && format.idDelimiters.isDisjoint(with: id.utf8)
    }

    private func time(in headers: WebhookHeaders) throws(SignatureError) -> Date? {
        guard let header = format.timestampHeader else { return nil }
        let text = try SignatureHeader.value(of: header, in: headers)
        guard let time = UnixTime.date(text, unit: format.timestampUnit) else {
            throw .malformedHeader(header)
        }
        return time
    }

    private func id(in headers: WebhookHeaders) throws(SignatureError) -> String? {
        guard let header = format.idHeader else { return nil }
        let id = try SignatureHeader.value(of: header, in: headers)
        guard isIdentifier(id) else { throw .malformedHeader(header) }
        return id
    }

    private func unsignedID(in headers: WebhookHeaders) throws(SignatureError) -> String? {
        guard let header = format.unsignedIDHeader else { return nil }
        return try SignatureHeader.optionalValue(of: header, in: headers)
    }

    private func signatures(in headers: WebhookHeaders) throws(SignatureError) -> [[UInt8]] {
        let name = format.signatureHeader
        let value = try SignatureHeader.value(of: name, in: headers)
        var parts = [value[...]]
        if let separator = format.separator {
            parts = try SignatureHeader.parts(of: value, separator: separator, in: name)
        }
        let signatures = parts.compactMap { part in
            let part = format.separator == nil ? part : part.drop { $0 == " " }
            return part.hasPrefix(format.prefix)
                ? format.algorithm.code(part.dropFirst(format.prefix.count), format.encoding) : nil
        }
        guard !signatures.isEmpty else { throw .noUsableSignature(header: name) }
        return signatures
    }
}
#endif
