#if Certificates
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import SwiftASN1
@_spi(FixedExpiryValidationTime) import X509

/// The certificates to which those of a provider's signatures must lead (X.509, RFC 5280).
public struct CertificateTrust: Sendable {
    /// The maximum number of certificates in a chain, without the root.
    static let maximumLength = 6

    private let roots: CertificateStore
    private let intermediates: [Certificate]

    /// Trusts the given certificates.
    ///
    /// - Parameters:
    ///   - roots: The certificates of authorities, in PEM; a text may have several.
    ///   - intermediates: The certificates between the roots and those of signatures, in PEM, for providers
    ///     that publish the certificate of the signature alone.
    /// - Throws: ``SecretError`` when there is no root, or a text is not a certificate.
    public init(roots: [String], intermediates: [String] = []) throws(SecretError) {
        let certificates = try Self.certificates(roots)
        guard !certificates.isEmpty else { throw .none }
        self.roots = CertificateStore(certificates)
        self.intermediates = try Self.certificates(intermediates)
    }

    /// The certificate of a signature, the first of a chain, if the chain is valid at a time.
    ///
    /// - Parameters:
    ///   - chain: The certificates as received: that of the signature first.
    ///   - markers: The extensions that the certificate of the signature and the one that signed it must
    ///     have. Providers mark their certificates so where the authority also signs others.
    func leaf(
        of chain: [Certificate], at time: Date, markers: [ASN1ObjectIdentifier] = []
    ) async -> Certificate? {
        guard let leaf = chain.first, chain.count <= Self.maximumLength else { return nil }
        var verifier = Verifier(rootCertificates: roots) {
            RFC5280Policy(fixedExpiryValidationTime: time)
            MarkerPolicy(markers: markers)
        }
        let result: CertificateValidationResult = await verifier.validate(
            leaf: leaf, intermediates: CertificateStore(chain.dropFirst() + intermediates))
        guard case .validCertificate = result else { return nil }
        return leaf
    }

    private static func certificates(_ texts: [String]) throws(SecretError) -> [Certificate] {
        var certificates: [Certificate] = []
        for text in texts {
            guard let chain = try? CertificateText.chain(of: Array(text.utf8)) else {
                throw .notACertificate
            }
            certificates += chain
        }
        return certificates
    }
}

/// The certificate of a signature and the one that signed it have the given extensions, in this order.
private struct MarkerPolicy: VerifierPolicy {
    let markers: [ASN1ObjectIdentifier]

    var verifyingCriticalExtensions: [ASN1ObjectIdentifier] { markers }

    func chainMeetsPolicyRequirements(
        chain: UnverifiedCertificateChain
    ) -> PolicyEvaluationResult {
        guard chain.count >= markers.count else {
            return .failsToMeetPolicy(reason: "the chain is too short")
        }
        for (certificate, marker) in zip(chain, markers)
        where certificate.extensions[oid: marker] == nil {
            return .failsToMeetPolicy(reason: "a certificate lacks an extension")
        }
        return .meetsPolicy
    }
}
#endif
