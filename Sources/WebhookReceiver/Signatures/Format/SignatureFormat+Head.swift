#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

extension SignatureFormat {
    /// The parsed header fields of a request.
    struct Head {
        /// The signatures that can be verified.
        var signatures: [[UInt8]]
        var time: Date?
        var id: String?
        var unsignedID: String?
        /// The signed content in parts. The body is empty while only the head is known.
        var content: [[UInt8]]

        /// What the signatures cover, once one of them has matched.
        func delivery(_ format: SignatureFormat, secretIndex: Int) -> SignedDelivery {
            var delivery = SignedDelivery(id: id, time: time)
            delivery.signedHeaders = format.content.headers
            delivery.unsignedID = unsignedID
            delivery.hasOneTypePerBody = format.hasOneTypePerBody
            delivery.secretIndex = secretIndex
            return delivery
        }
    }

    /// Parses the header fields of a request, each of which must occur once and be well-formed.
    ///
    /// - Parameters:
    ///   - limit: The maximum number of usable signatures, by default that of one field, or of all fields.
    ///   - isUsable: Whether the bytes of a signature can be verified. Others are ignored.
    func head(
        of request: WebhookRequest, limit: Int? = nil, where isUsable: ([UInt8]) -> Bool
    ) throws(SignatureError) -> Head {
        let limit = limit ?? max(SignatureHeader.limit, otherSignatureHeaders.count + 1)
        let headers = request.message.headers
        let fields = try signatureFields(in: headers, where: isUsable)
        guard !fields.signatures.isEmpty else { throw .noUsableSignature(header: signatureHeader) }
        guard fields.signatures.count <= limit else {
            throw .tooManySignatures(header: signatureHeader, limit: limit)
        }
        let timestamp = try timestamp(in: headers, fields)
        return Head(
            signatures: fields.signatures, time: try time(timestamp), id: try id(in: headers),
            unsignedID: try unsignedID(in: headers),
            content: try content(of: request, timestamp: timestamp))
    }

    /// Whether a text is valid as an identifier.
    func isIdentifier(_ id: String) -> Bool {
        SignatureHeader.isVisible(id) && idDelimiters.isDisjoint(with: id.utf8)
    }

    private func timestamp(
        in headers: WebhookHeaders, _ fields: SignatureFields
    ) throws(SignatureError) -> String? {
        guard let timestampHeader else { return fields.timestamp }
        return try SignatureHeader.value(of: timestampHeader, in: headers)
    }

    private func time(_ timestamp: String?) throws(SignatureError) -> Date? {
        guard let timestamp else { return nil }
        guard let time = timestampUnit.date(timestamp) else {
            throw .malformedHeader(timestampHeader ?? signatureHeader)
        }
        return time
    }

    private func id(in headers: WebhookHeaders) throws(SignatureError) -> String? {
        guard let header = idHeader else { return nil }
        let id = try SignatureHeader.value(of: header, in: headers)
        guard isIdentifier(id) else { throw .malformedHeader(header) }
        return id
    }

    private func unsignedID(in headers: WebhookHeaders) throws(SignatureError) -> String? {
        guard let header = unsignedIDHeader else { return nil }
        return try SignatureHeader.optionalValue(of: header, in: headers)
    }
}

// MARK: - The fields with signatures

extension SignatureFormat {
    private struct SignatureFields {
        var signatures: [[UInt8]] = []
        /// The time, if it is a part of the signature's field.
        var timestamp: String?
    }

    private func signatureFields(
        in headers: WebhookHeaders, where isUsable: ([UInt8]) -> Bool
    ) throws(SignatureError) -> SignatureFields {
        var fields = SignatureFields()
        var isMissing = true
        for name in signatureHeaders(in: headers) {
            var (value, isRepeated) = headers.first(name)
            if isRepeated, joinsSignatureFields {
                value = headers[values: name].joined(separator: ",")
                isRepeated = false
            }
            guard let value else { continue }
            if isRepeated { throw .repeatedHeader(name) }
            isMissing = false
            var parts = try parts(of: value, in: name)[...]
            if let timestampPrefix {
                fields.timestamp = try Self.removeTimestamp(timestampPrefix, from: &parts, name)
            }
            fields.signatures += parts.compactMap(signature).filter(isUsable)
        }
        if isMissing { throw .missingHeader(signatureHeader) }
        return fields
    }

    /// The names of the fields with signatures that occur, found in one pass over the header fields.
    private func signatureHeaders(in headers: WebhookHeaders) -> [String] {
        guard !otherSignatureHeaders.isEmpty else { return [signatureHeader] }
        let names = Set(headers.fields.map { $0.name.lowercased() })
        return ([signatureHeader] + otherSignatureHeaders).filter {
            names.contains($0.lowercased())
        }
    }

    /// The parts of a field. A separator may be followed by spaces.
    private func parts(of value: String, in name: String) throws(SignatureError) -> [Substring] {
        guard let separator else { return [value[...]] }
        return try SignatureHeader.parts(of: value, separator: separator, in: name)
            .map { $0.drop { $0 == " " } }
    }

    private func signature(in part: Substring) -> [UInt8]? {
        part.hasPrefix(prefix) ? encoding.decode(part.dropFirst(prefix.count)) : nil
    }

    /// Removes the time from the parts of a field, where it must occur once: as the first part, or as the
    /// part with a prefix.
    private static func removeTimestamp(
        _ prefix: String, from parts: inout ArraySlice<Substring>, _ name: String
    ) throws(SignatureError) -> String {
        if prefix.isEmpty {
            guard let first = parts.popFirst() else { throw .malformedHeader(name) }
            return String(first)
        }
        let times = parts.filter { $0.hasPrefix(prefix) }
        guard times.count == 1 else { throw .malformedHeader(name) }
        parts.removeAll { $0.hasPrefix(prefix) }
        return String(times[0].dropFirst(prefix.count))
    }
}
#endif
