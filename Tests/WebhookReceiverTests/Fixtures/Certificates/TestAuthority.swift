#if Certificates
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import SwiftASN1
import X509

/// An authority that issues certificates: a root, and one between it and those of signatures.
struct TestAuthority {
    /// The time in which all certificates are valid by default.
    static let validity =
        Date(
            timeIntervalSince1970: 1_600_000_000)...Date(
            timeIntervalSince1970: 1_800_000_000)
    /// The extensions of Apple's certificates.
    static let leafMarker: ASN1ObjectIdentifier = [1, 2, 840, 113_635, 100, 6, 11, 1]
    static let intermediateMarker: ASN1ObjectIdentifier = [1, 2, 840, 113_635, 100, 6, 2, 1]

    let root: Certificate
    let intermediate: Certificate
    private let name: String
    // The size of its signatures is always the same, unlike that of ECDSA.
    private let key: Certificate.PrivateKey

    /// Creates an authority.
    ///
    /// - Parameters:
    ///   - name: A name, from which the keys are made.
    ///   - isMarked: Whether the intermediate certificate has Apple's extension.
    init(_ name: String, isMarked: Bool = true) throws {
        let rootKey = try Self.key(name + " root")
        key = try Self.key(name)
        self.name = name
        root = try Self.certificate(
            name + " root", rootKey.publicKey, by: name + " root", rootKey, isAuthority: true)
        intermediate = try Self.certificate(
            name, key.publicKey, by: name + " root", rootKey, isAuthority: true,
            marker: isMarked ? Self.intermediateMarker : nil)
    }

    /// A certificate for a key.
    func leaf(
        _ commonName: String, _ publicKey: Certificate.PublicKey,
        validity: ClosedRange<Date> = Self.validity, isMarked: Bool = true
    ) throws -> Certificate {
        try Self.certificate(
            commonName, publicKey, by: name, key, isAuthority: false, validity: validity,
            marker: isMarked ? Self.leafMarker : nil)
    }

    /// Certificates in PEM.
    static func pem(_ certificates: Certificate...) throws -> String {
        try certificates.map { try $0.serializeAsPEM().pemString }.joined(separator: "\n")
    }

    private static func key(_ name: String) throws -> Certificate.PrivateKey {
        let seed = Array(SHA256.hash(data: Data(name.utf8)))
        return Certificate.PrivateKey(
            try Curve25519.Signing.PrivateKey(rawRepresentation: seed))
    }

    private static func certificate(
        _ subject: String, _ publicKey: Certificate.PublicKey, by issuer: String,
        _ issuerKey: Certificate.PrivateKey, isAuthority: Bool,
        validity: ClosedRange<Date> = Self.validity, marker: ASN1ObjectIdentifier? = nil
    ) throws -> Certificate {
        var extensions = try Certificate.Extensions {
            Critical(
                isAuthority
                    ? BasicConstraints.isCertificateAuthority(maxPathLength: nil)
                    : BasicConstraints.notCertificateAuthority)
        }
        if let marker {
            try extensions.append(
                Certificate.Extension(oid: marker, critical: false, value: [0x05, 0x00]))
        }
        return try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(bytes: [1, 2, 3]),
            publicKey: publicKey, notValidBefore: validity.lowerBound,
            notValidAfter: validity.upperBound,
            issuer: DistinguishedName { CommonName(issuer) },
            subject: DistinguishedName { CommonName(subject) }, extensions: extensions,
            issuerPrivateKey: issuerKey)
    }
}

extension Certificate {
    /// The certificate in DER.
    var der: [UInt8] {
        get throws {
            var serializer = DER.Serializer()
            try serializer.serialize(self)
            return serializer.serializedBytes
        }
    }
}
#endif
