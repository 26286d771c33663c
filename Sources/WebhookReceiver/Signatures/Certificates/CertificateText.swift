#if Certificates
import SwiftASN1
import X509

/// Reads certificates.
enum CertificateText {
    /// The maximum size in bytes of a chain of certificates.
    private static let maximumLength = 65_536

    /// The certificates of a text in PEM (RFC 7468), of which there is at least one.
    static func chain(of pem: [UInt8]) throws -> [Certificate] {
        guard pem.count <= maximumLength else { throw SecretError.notACertificate }
        let documents = try PEMDocument.parseMultiple(
            pemString: String(decoding: pem, as: UTF8.self))
        guard !documents.isEmpty else { throw SecretError.notACertificate }
        return try documents.map { try Certificate(pemDocument: $0) }
    }

    /// The certificates of a header parameter `x5c` (RFC 7515, section 4.1.6); `nil` when one is malformed.
    static func chain(ofBase64 texts: [String]) -> [Certificate]? {
        var chain: [Certificate] = []
        for text in texts {
            guard text.utf8.count <= maximumLength, let bytes = Base64.decode(text),
                let certificate = try? Certificate(derEncoded: bytes)
            else { return nil }
            chain.append(certificate)
        }
        return chain.isEmpty ? nil : chain
    }
}

extension Certificate {
    /// The names of hosts for which a certificate was issued: those in the extension for them (RFC 5280,
    /// section 4.2.1.6), and the common name.
    var hostNames: [String] {
        let alternatives = (try? extensions.subjectAlternativeNames).flatMap { $0 } ?? .init([])
        let others = alternatives.compactMap { name -> String? in
            if case .dnsName(let host) = name { host } else { nil }
        }
        let common = subject.flatMap { Array($0) }
            .filter { $0.type == .RDNAttributeType.commonName }.compactMap { String($0.value) }
        return others + common
    }
}
#endif
